import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { isRestriction } from '@/domain/moderation/decision'
import type { DecidedKind } from '@/domain/moderation/transitions'
import type { WorldAct } from '@/domain/moderation/world'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { decideBatch } from '@/server/moderation/decide-batch'
import { reverseBatch } from '@/server/moderation/reverse-batch'
import { reverseDecision } from '@/server/moderation/reverse-decision'

import { TEST_RULE } from './a-case'
import { commentAt, decisionAt, key, nothing, type StoredWorld, type WorldComment } from './a-world'

type Deciding = Extract<WorldAct, { act: 'decide' | 'batch' | 'undo' | 'undoBatch' }>

/** Decides as the model does, one case or several, and takes back. */
export async function decideIn(
  world: StoredWorld,
  actor: MemberActor,
  act: Deciding,
): Promise<void> {
  switch (act.act) {
    case 'decide':
      return decided(world, actor, act)
    case 'batch': {
      const cases = await Promise.all(act.comments.map((place) => askedOf(commentAt(world, place))))
      const { ids } = await decideBatch(actor, { ...key(), ...said(act.kind), cases })
      world.log.push(...ids)
      return
    }
    case 'undo': {
      const decisionId = decisionAt(world, act.decision)
      world.log.push((await reverseDecision(actor, { ...key(), decisionId })).id)
      return
    }
    case 'undoBatch': {
      const batchId = await batchAt(world, act)
      world.log.push(...(await reverseBatch(actor, { ...key(), batchId })).ids)
    }
  }
}

async function decided(
  world: StoredWorld,
  actor: MemberActor,
  act: Extract<Deciding, { act: 'decide' }>,
): Promise<void> {
  const about = commentAt(world, act.comment)
  const { revisionId: read, ...asked } = await askedOf(about)
  const version = act.seen === 'before' ? -1 : asked.version
  const older = about.revisions[about.revisions.indexOf(read) - 1] ?? randomUUID()
  const revisionId = act.seen === 'older words' ? older : read
  const from = { ...asked, version, revisionId }
  const { id } = await decide(actor, { ...key(), ...said(act.kind), ...from })
  world.log.push(id)
}

/** Of the model a batch is the place of its first row. */
async function batchAt({ log }: StoredWorld, { batch }: { batch: number }): Promise<string> {
  const row = await db.decision.findUnique({ where: { id: log[batch] ?? randomUUID() } })
  if (!row?.batchId) throw nothing()
  return row.batchId
}

/** What the page of a moderator knows of the open case of a comment, else of its latest. */
async function askedOf({ id: commentId }: WorldComment) {
  const cases = await db.case.findMany({
    ...{ where: { commentId }, orderBy: { createdAt: 'asc' } },
    include: { comment: { select: { currentRevisionId: true, waitingRevisionId: true } } },
  })
  const about = cases.find(({ state }) => state !== 'CLOSED') ?? cases.at(-1)
  if (!about) throw nothing()
  const { id: caseId, version, comment } = about
  const revisionId = comment.waitingRevisionId ?? comment.currentRevisionId ?? ''
  return { caseId, version, revisionId }
}

const said = (kind: DecidedKind) => ({
  kind,
  ...(isRestriction(kind) && { rule: TEST_RULE.id, explanation: 'It mocks a reader.' }),
  ...(kind === 'SUSPEND' && { until: after(new Date(), 7 * DAY_MS) }),
})
