import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secret of this library, kept in its data folder: made once, readable by its owner alone. */
export function keptAuthSecret(dataDir: string): string {
  const file = path.join(dataDir, 'auth-secret')
  if (!existsSync(file)) makeSecret(dataDir, file)
  return readFileSync(file, 'utf8').trim()
}

/** The file appears whole or not at all, and a secret made meanwhile by another process is kept. */
function makeSecret(dataDir: string, file: string) {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const half = `${file}.${process.pid}`
  writeFileSync(half, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(half, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half, { force: true })
  }
}
