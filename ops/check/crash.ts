import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmasterFile } from '@/ops/database/postmaster-file'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { arrangeConversation, countByKey } from './crash-arrangement'
import { judgeComments } from './judge-comments'
import { persistentWriters } from './persistent-writers'
import { postByForm } from './post-by-form'
import { startApp, type AppWishes } from './running-app'
import { withAppWishes } from './with-app-wishes'

const ROUNDS = { short: 1, long: 5 }
const WRITERS = 4
/** Each blow falls only after so many more comments were acknowledged, in the middle of the next ones. */
const COMMENTS_BEFORE_A_BLOW = 20
const WRITING_TIMEOUT_MS = 60_000

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
      await more(writers.acknowledged)
      await app.kill()
      app = await startApp(wishes)
      await more(writers.acknowledged)
      killDatabase(wishes)
    }
    await more(writers.acknowledged)
    await writers.stop()
    return judgeComments(writers.acknowledged, await countByKey(app.databaseUrl))
  } finally {
    await app.stop()
  }
}

async function more(acknowledged: Set<string>) {
  const [wanted, began] = [acknowledged.size + COMMENTS_BEFORE_A_BLOW, Date.now()]
  while (acknowledged.size < wanted) {
    if (Date.now() - began > WRITING_TIMEOUT_MS) throw new Error('No more comments are accepted.')
    await sleep(7)
  }
}

/** A database that somebody else runs is left alone. */
function killDatabase({ databaseUrl, dataDir }: AppWishes) {
  const pid = readPostmasterFile(path.join(dataDir, 'postgres'))?.pid
  if (databaseUrl === null && pid !== undefined) process.kill(pid, 'SIGKILL')
}
