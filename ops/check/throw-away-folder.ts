import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A new folder under the system's temporary one, which the user of PostgreSQL may enter too. */
export function throwAwayFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `interleaf-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}
