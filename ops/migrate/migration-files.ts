import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Migration = { name: string; sql: string; checksum: string }

export const MIGRATIONS_FOLDER = path.resolve('prisma/migrations')

/** The migrations of a folder in their order. The checksum is that of Prisma: SHA-256 of the file in hexadecimal. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) =>
    existsSync(path.join(folder, name, 'migration.sql')),
  )
  return names.sort().map((name) => {
    const file = readFileSync(path.join(folder, name, 'migration.sql'))
    return { name, sql: file.toString('utf8'), checksum: sha256(file) }
  })
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
