import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** One hash over the names and contents of files, and of folders with all they hold. What does not exist counts as empty. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const place of places) add(hash, place)
  return hash.digest('hex')
}

function add(hash: Hash, place: string) {
  if (!existsSync(place)) return
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) add(hash, path.join(place, name))
    return
  }
  const content = readFileSync(place)
  hash.update(`${place}\0${content.length}\0`).update(content)
}
