import { openDatabase } from '@/ops/database/open-database'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import type { Shutdown } from '@/ops/shutdown'
import { step } from '@/ops/step'
import { db } from '@/server/db'
import type { Settings } from '@/server/settings'
import { keptAuthSecret } from './auth-secret'
import { makeDataFolder } from './data-folder'

/** Opens and prepares the database, and puts into the environment what the server and its children read there. */
export async function openLibrary(settings: Settings, shutdown: Shutdown): Promise<void> {
  makeDataFolder(settings.dataDir)
  const database = await step('database', async () => {
    const opened = await openDatabase(settings, { join: false })
    return [opened, opened.note]
  })
  shutdown.add(database.stop)
  shutdown.add(() => db.$disconnect())
  const authSecret = settings.authSecret ?? keptAuthSecret(settings.dataDir)
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    NEXTAUTH_URL: settings.origin,
  })
  await step('migrate', async () => {
    const applied = await prepareDatabase(database.url)
    return [applied, applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply']
  })
}
