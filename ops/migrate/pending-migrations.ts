import type { Migration } from './migration-files'
import type { MigrationRecord } from './migration-record'

/** The migrations still to apply. Throws a sentence when files and database tell different stories. */
export function pendingMigrations(files: Migration[], records: MigrationRecord[]): Migration[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  for (const { name, checksum, finished } of records) {
    if (!finished) throw new Error(unfinished(name))
    const file = byName.get(name)
    if (!file) throw new Error(unknown(name))
    if (file.checksum !== checksum) throw new Error(changed(name))
  }
  const applied = new Set(records.map(({ name }) => name))
  return files.filter(({ name }) => !applied.has(name))
}

const unfinished = (name: string) =>
  `The migration ${name} was begun by another tool and never finished. ` +
  'Look at the database, then settle it with `prisma migrate resolve`.'

const unknown = (name: string) =>
  `The database has the migration ${name}, which this version of Interleaf does not know. ` +
  'Start the newer version that made it, or use another database.'

const changed = (name: string) =>
  `The migration ${name} was changed after it was applied to this database. ` +
  'Bring its file back as it was, and put the change into a new migration (`npm run db:draft -- name`).'
