import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { draftSql } from './schema-engine'
import { readSchemaFiles, type SchemaFile } from './schema-files'

export type DraftPlaces = { schema: string; migrations: string }

/**
 * Writes a new migration that leads from the last snapshot to the schema as it is, with a snapshot of its own beside
 * it. Returns its folder, or null when the schema has not changed. `stamp` is the time as YYYYMMDDhhmmss.
 */
export async function draftMigration(
  url: string,
  places: DraftPlaces,
  { name, stamp }: { name: string; stamp: string },
): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
    throw new Error('Name the migration in lower case: `npm run db:draft -- add_reading_place`.')
  }
  const after = readSchemaFiles(places.schema)
  const sql = await draftSql(url, lastSnapshot(places.migrations), after)
  if (!/^(?!\s*(--|$))/m.test(sql)) return null
  const folder = path.join(places.migrations, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  writeFileSync(path.join(folder, 'schema.prisma'), after.map((file) => file.content).join('\n'))
  return folder
}

/** Migrations written by hand have no snapshot: they must not change what the schema can say. */
function lastSnapshot(migrations: string): SchemaFile[] | null {
  if (!existsSync(migrations)) return null
  const snapshots = readdirSync(migrations)
    .sort()
    .map((name) => path.join(migrations, name, 'schema.prisma'))
    .filter((file) => existsSync(file))
  const last = snapshots.at(-1)
  return last === undefined ? null : [{ path: last, content: readFileSync(last, 'utf8') }]
}
