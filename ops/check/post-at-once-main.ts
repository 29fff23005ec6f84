import { z } from 'zod'

import type { MemberActor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { runMain } from '@/ops/run-main'
import { say } from '@/ops/say'
import { postComment } from '@/server/discussion/post-comment'

const ORDER = z.object({
  threadId: z.uuid(),
  submits: z.number(),
  /** Who writes, and the key of each one's form. */
  forms: z.array(z.object({ memberId: z.uuid(), clientKey: z.uuid() })),
})

/** One process of several that send the same forms over and over at the same time; says what each try came to. */
await runMain(async () => {
  const { threadId, submits, forms } = ORDER.parse(JSON.parse(process.argv[2] ?? 'null'))
  const answers: string[] = []
  for (const { memberId, clientKey } of forms) {
    const writer: MemberActor = {
      ...{ kind: 'member', id: memberId, handle: memberId, roles: [] },
      ...{ session: null, isSuspended: false },
    }
    const send = async (words: string) => {
      try {
        return (await postComment(writer, { clientKey, threadId, words })).id
      } catch (problem) {
        return problem instanceof Refusal ? problem.code : String(problem)
      }
    }
    const same = Array.from({ length: submits }, () => send(`Said with ${clientKey}.`))
    answers.push(...(await Promise.all(same)), await send('Other words.'))
  }
  say(JSON.stringify(answers))
})
