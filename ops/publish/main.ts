import { openDatabase } from '@/ops/database/open-database'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { keptAuthSecret } from '@/ops/start/auth-secret'
import { db } from '@/server/db'
import { publishLibrary } from '@/server/library/publish-library'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { readSettings } from '@/server/settings'
import { reportLines } from './report-lines'

await runMain(async () => {
  const settings = readSettings(process.env)
  const database = await openDatabase(settings, { join: true })
  try {
    process.env['DATABASE_URL'] = database.url
    process.env.AUTH_SECRET ??= keptAuthSecret(settings.dataDir)
    await prepareDatabase(database.url)
    const report = await publishLibrary(await readLibraryFiles(settings.contentDir), new Date())
    for (const line of reportLines(report)) say(line)
  } finally {
    await db.$disconnect()
    await database.stop()
  }
})
