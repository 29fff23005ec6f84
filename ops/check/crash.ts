import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmasterFile } from '@/ops/database/postmaster-file'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { arrangeConversation, countByKey } from './crash-arrangement'
import { persistentWriters } from './persistent-writers'
import { postByForm } from './post-by-form'
import { startApp, type AppWishes } from './running-app'
import { withAppWishes } from './with-app-wishes'

const ROUNDS = { short: 1, long: 5 }
const WRITERS = 4
const WRITING_MS = 1_500

/**
 * `kill -9` of the library, and of its database, while comments are posted. Afterwards every comment that was acknowledged
 * must be there once, and no comment twice. With the word `short` each is killed once.
 */
await runMain(async () => {
  const rounds = process.argv.includes('short') ? ROUNDS.short : ROUNDS.long
  say(await withAppWishes((wishes) => crash(wishes, rounds)))
})

async function crash(wishes: AppWishes, rounds: number) {
  let app = await startApp(wishes)
  try {
    const post = postByForm(app.url, await arrangeConversation(app.databaseUrl))
    const writers = persistentWriters(post, WRITERS)
    for (let round = 0; round < rounds; round++) {
      await sleep(WRITING_MS)
      await app.kill()
      app = await startApp(wishes)
      await sleep(WRITING_MS)
      killDatabase(wishes)
    }
    await sleep(WRITING_MS)
    await writers.stop()
    return judge(writers.acknowledged, await countByKey(app.databaseUrl))
  } finally {
    await app.stop()
  }
}

/** A database that somebody else runs is left alone. */
function killDatabase({ databaseUrl, dataDir }: AppWishes) {
  const pid = readPostmasterFile(path.join(dataDir, 'postgres'))?.pid
  if (databaseUrl === null && pid !== undefined) process.kill(pid, 'SIGKILL')
}

function judge(acknowledged: Set<string>, counts: Map<string, number>) {
  const lost = [...acknowledged].filter((key) => !counts.has(key))
  const doubled = [...counts].filter(([, comments]) => comments > 1)
  if (acknowledged.size === 0) throw new Error('No comment was acknowledged: nothing was tested.')
  if (lost.length > 0) throw new Error(`Acknowledged and lost: ${lost.join(', ')}`)
  if (doubled.length > 0) throw new Error(`Stored twice: ${doubled.join(', ')}`)
  return `${acknowledged.size} comments acknowledged through crashes; each is there once.`
}
