import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { WorldAct } from '@/domain/moderation/world'
import { db } from '@/server/db'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { openAppeal } from '@/server/moderation/open-appeal'

import { decisionAt, nothing, type StoredWorld } from './a-world'
import { logged } from './edit-in-a-world'

type Appealing = Extract<WorldAct, { act: 'appeal' | 'answer' }>

/** Appeals and answers as the model does. */
export async function appealIn(
  world: StoredWorld,
  actor: MemberActor,
  act: Appealing,
): Promise<void> {
  if (act.act === 'appeal') {
    const decisionId = decisionAt(world, act.decision)
    const words = `Look again, please: ${randomUUID()}`
    world.appeals.push((await openAppeal(actor, { decisionId, words })).id)
    return
  }
  const appealId = world.appeals[act.appeal]
  if (!appealId) throw nothing()
  const answer = `It was read again: ${randomUUID()}`
  await answerAppeal(actor, { appealId, verdict: act.verdict, answer })
  // What is undone, and a change that is let through with it.
  const { decision } = await db.appeal.findUniqueOrThrow({
    where: { id: appealId },
    select: { decision: { select: { commentId: true } } },
  })
  await logged(world, decision.commentId)
}
