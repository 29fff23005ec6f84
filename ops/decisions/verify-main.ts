import { withDatabase } from '@/ops/publish/with-database'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { db } from '@/server/db'

import { verifyChain } from './verify-chain'
import { verifyLines } from './verify-lines'

await runMain(() =>
  withDatabase(async () => {
    const hash = process.argv[2]
    const report = await verifyChain()
    const kept =
      hash === undefined
        ? null
        : { hash, isThere: (await db.decision.count({ where: { hash } })) > 0 }
    const { lines, sound } = verifyLines(report, kept)
    for (const line of lines) say(line)
    if (!sound) process.exitCode = 1
  }),
)
