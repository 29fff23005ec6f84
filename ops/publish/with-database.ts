import { openDatabase } from '@/ops/database/open-database'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { keptAuthSecret } from '@/ops/start/auth-secret'
import { db } from '@/server/db'
import { readSettings, type Settings } from '@/server/settings'

/** Does some work on the library's database, which is started for it when the library is not open. */
export async function withDatabase(work: (settings: Settings) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings, { join: true })
  try {
    process.env['DATABASE_URL'] = database.url
    process.env.AUTH_SECRET ??= keptAuthSecret(settings.dataDir)
    await prepareDatabase(database.url)
    await work(settings)
  } finally {
    await db.$disconnect()
    await database.stop()
  }
}
