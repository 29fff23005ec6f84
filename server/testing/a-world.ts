import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { isRestriction } from '@/domain/moderation/decision'
import type { DecidedKind } from '@/domain/moderation/transitions'
import { MEMBERS, MODERATORS, type WorldAct } from '@/domain/moderation/world'
import { Refusal } from '@/domain/refusal'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { restoreComment } from '@/server/discussion/restore-comment'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { decide } from '@/server/moderation/decide'
import { decideBatch } from '@/server/moderation/decide-batch'
import { openAppeal } from '@/server/moderation/open-appeal'
import { purgeWords } from '@/server/moderation/purge-words'
import { reportComment } from '@/server/moderation/report-comment'
import { reverseBatch } from '@/server/moderation/reverse-batch'
import { reverseDecision } from '@/server/moderation/reverse-decision'

import { TEST_RULE, theRule } from './a-case'
import { aComment } from './a-comment'
import { aMember } from './a-member'
import { aThread } from './a-thread'
import { anOwner } from './an-owner'
import { editIn, logged } from './edit-in-a-world'

/** The conversations of a world, one of which lets nobody speak unread. Many worlds, one after the other, share them. */
export type Ground = {
  open: string
  byApproval: string
  /** Where people spoke before a world began. */
  elsewhere: string
  moderators: MemberActor[]
  owner: MemberActor
}

export async function aGround(): Promise<Ground> {
  await theRule()
  const [open, { id: byApproval }] = [(await aThread()).id, await aThread()]
  await db.thread.update({ where: { id: byApproval }, data: { byApproval: true } })
  const moderators = await Promise.all(MODERATORS.map(() => aMember({ roles: ['MODERATOR'] })))
  const { id: elsewhere } = await aThread()
  return { open, byApproval, elsewhere, moderators, owner: await anOwner() }
}

/** Its revisions in the order in which they were written. */
export type WorldComment = { id: string; revisions: string[] }

/** A world of the model, in the database. Things are in the order of the model. */
export type StoredWorld = Ground & {
  people: MemberActor[]
  comments: WorldComment[]
  log: string[]
  appeals: string[]
}

export async function aWorld(ground: Ground): Promise<StoredWorld> {
  const people = await Promise.all(MEMBERS.map(() => aMember()))
  return {
    ...ground,
    people: [...people, ...ground.moderators, ground.owner],
    ...{ comments: [], log: [], appeals: [] },
  }
}

/** Does in the database what the model does. False: it was refused. */
export async function doIn(world: StoredWorld, act: WorldAct): Promise<boolean> {
  try {
    await done(world, act)
    return true
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

const key = () => ({ requestKey: randomUUID() })
const nothing = (): Refusal => new Refusal('not-found', 'The model has no such thing.')

async function done(world: StoredWorld, act: WorldAct): Promise<void> {
  const actor = 'who' in act ? world.people[act.who] : undefined
  if (!actor) throw nothing()
  switch (act.act) {
    case 'post': {
      const isHeld = act.checks.some(({ verdict }) => verdict === 'HOLD')
      const threadId = isHeld ? world.byApproval : world.open
      const { id, revisionId } = await aComment(threadId, { author: actor, isHeld })
      world.comments.push({ id, revisions: [revisionId] })
      return logged(world, id)
    }
    case 'edit':
      return editIn(world, actor, { ...act, ...commentAt(world, act.comment) })
    case 'delete':
    case 'undelete': {
      const { id: commentId } = commentAt(world, act.comment)
      await (act.act === 'delete' ? deleteComment : restoreComment)(actor, { commentId })
      return
    }
    case 'report':
      return reported(world, actor, act)
    case 'purge': {
      const { id: commentId } = commentAt(world, act.comment)
      const wish = { commentId, ground: 'LAW', reason: 'An order.', isSure: 'on' } as const
      world.log.push((await purgeWords(actor, { ...key(), ...wish })).id)
      return
    }
    case 'decide':
      return decided(world, actor, act)
    case 'batch': {
      const cases = await Promise.all(act.comments.map((place) => askedOf(commentAt(world, place))))
      const { ids } = await decideBatch(actor, { ...key(), ...said(act.kind), cases })
      world.log.push(...ids)
      return
    }
    case 'undo': {
      const decisionId = world.log[act.decision]
      if (!decisionId) throw nothing()
      world.log.push((await reverseDecision(actor, { ...key(), decisionId })).id)
      return
    }
    case 'undoBatch':
      world.log.push(
        ...(await reverseBatch(actor, { ...key(), batchId: await batchAt(world, act) })).ids,
      )
      return
    case 'appeal':
    case 'answer':
      return appealed(world, actor, act)
    default:
      throw nothing()
  }
}

async function reported(
  world: StoredWorld,
  actor: MemberActor,
  act: { comment: number },
): Promise<void> {
  const { id: commentId } = commentAt(world, act.comment)
  const where = { where: { id: commentId } }
  const { currentRevisionId } = await db.comment.findUniqueOrThrow(where)
  const revisionId = currentRevisionId ?? ''
  await reportComment(actor, { commentId, revisionId, reason: 'HOSTILE', words: '' })
}

async function decided(
  world: StoredWorld,
  actor: MemberActor,
  act: Extract<WorldAct, { act: 'decide' }>,
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

type Appealing = Extract<WorldAct, { act: 'appeal' | 'answer' }>

async function appealed(world: StoredWorld, actor: MemberActor, act: Appealing): Promise<void> {
  if (act.act === 'appeal') {
    const decisionId = world.log[act.decision]
    if (!decisionId) throw nothing()
    const words = `Look again, please: ${randomUUID()}`
    world.appeals.push((await openAppeal(actor, { decisionId, words })).id)
    return
  }
  const appealId = world.appeals[act.appeal]
  if (!appealId) throw nothing()
  await answerAppeal(actor, { appealId, verdict: act.verdict, answer: 'It was read again.' })
  // What is undone, and a change that is let through with it.
  const { decision } = await db.appeal.findUniqueOrThrow({
    where: { id: appealId },
    select: { decision: { select: { commentId: true } } },
  })
  await logged(world, decision.commentId)
}

function commentAt({ comments }: StoredWorld, place: number): WorldComment {
  const comment = comments[place]
  if (!comment) throw nothing()
  return comment
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
