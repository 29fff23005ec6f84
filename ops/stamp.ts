import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Whether the stamp file says that a product was made from exactly these sources. */
export const isStamped = (file: string, mark: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8') === mark

export function stamp(file: string, mark: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, mark)
}
