import { openDatabase } from '@/ops/database/open-database'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { readSettings } from '@/server/settings'
import { prepareDatabase } from './prepare-database'

await runMain(async () => {
  const database = await openDatabase(readSettings(process.env), { join: true })
  try {
    const applied = await prepareDatabase(database.url)
    say(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.')
  } finally {
    await database.stop()
  }
})
