import path from 'node:path'
import { openDatabase } from '@/ops/database/open-database'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { readSettings } from '@/server/settings'
import { draftMigration } from './draft-migration'
import { MIGRATIONS_FOLDER } from './migration-files'
import { SCHEMA_FOLDER } from './schema-files'

const stampOf = (now: Date) => now.toISOString().replace(/\D/g, '').slice(0, 14)

await runMain(async () => {
  const name = process.argv[2] ?? ''
  const places = { schema: SCHEMA_FOLDER, migrations: MIGRATIONS_FOLDER }
  const database = await openDatabase(readSettings(process.env), { join: true })
  try {
    const folder = await draftMigration(database.url, places, { name, stamp: stampOf(new Date()) })
    say(
      folder === null
        ? 'The schema has not changed since the last migration.'
        : `Wrote ${path.relative('.', folder)}/migration.sql. Read it, then run \`npm run db:migrate\`.`,
    )
  } finally {
    await database.stop()
  }
})
