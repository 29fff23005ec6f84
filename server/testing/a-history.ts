import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { CASE_DECISIONS } from '@/domain/moderation/decision'
import { transitionOf } from '@/domain/moderation/transitions'
import { Refusal } from '@/domain/refusal'
import { db, transaction } from '@/server/db'
import { announceChange } from '@/server/discussion/announce-change'
import { lockThread } from '@/server/discussion/lock-thread'
import { postComment } from '@/server/discussion/post-comment'
import { decide } from '@/server/moderation/decide'
import { reportComment } from '@/server/moderation/report-comment'
import { reverseDecision } from '@/server/moderation/reverse-decision'

import { aDecision, aReport, theRule } from './a-case'
import { commentAt, type TestComment } from './a-comment'
import { aMember } from './a-member'
import { aThread } from './a-thread'

/** One thing somebody does; the numbers choose among what there is, whatever it is. */
export type Act = {
  act: 'post' | 'report' | 'decide' | 'undo' | 'race' | 'delete'
  who: number
  what: number
  how: number
}

export type History = {
  threadId: string
  members: MemberActor[]
  comments: TestComment[]
  /** What each race of two moderators came to. */
  races: { won: number; lost: unknown[]; winner: string | null }[]
}

const chosen = <Thing>(things: readonly Thing[], number: number): Thing | undefined =>
  things[number % things.length]

/** Lets these things happen in one conversation, one after the other. What is refused does not happen; all else must. */
export async function aHistory(acts: readonly Act[]): Promise<History> {
  await theRule()
  const { id: threadId, opening } = await aThread({ words: 'secret-0-words' })
  const members = [opening.author, await aMember(), await aMember()]
  const moderators = [
    await aMember({ roles: ['MODERATOR'] }),
    await aMember({ roles: ['MODERATOR'] }),
  ]
  const history: History = { threadId, members, comments: [opening], races: [] }
  for (const one of acts) {
    try {
      await ACTS[one.act](history, one, moderators)
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
    }
  }
  return history
}

type Doing = (history: History, act: Act, moderators: MemberActor[]) => Promise<void>

const ACTS: Readonly<Record<Act['act'], Doing>> = {
  async post({ threadId, members, comments }, { who, what }) {
    const [author, parent] = [chosen(members, who), chosen(comments, what)]
    if (!author || !parent) return
    const words = `secret-${comments.length}-words`
    const input = { clientKey: randomUUID(), threadId, parentId: parent.id, words }
    comments.push(await commentAt((await postComment(author, input)).id, author))
  },

  async report({ members, comments }, { who, what, how }) {
    const [reporter, comment] = [chosen(members, who), chosen(comments, what)]
    const reason = chosen(['SPAM', 'WORRIED'] as const, how)
    if (!reporter || !comment || !reason) return
    const { id: commentId, revisionId } = comment
    await reportComment(reporter, { commentId, revisionId, reason, words: '' })
  },

  async decide({ comments }, { who, what, how }, moderators) {
    const [moderator, comment] = [chosen(moderators, who), chosen(comments, what)]
    if (!moderator || !comment) return
    await mustHaveCase(comment)
    const kind = chosen(await kindsFor(comment), how)
    if (kind) await decide(moderator, await aDecision(comment, kind))
  },

  async undo({ threadId }, { who, what }, moderators) {
    const log = await db.decision.findMany({
      where: { comment: { threadId } },
      orderBy: { id: 'desc' },
    })
    const [moderator, decision] = [chosen(moderators, who), chosen(log, what)]
    if (!moderator || !decision) return
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: decision.id })
  },

  async race({ comments, races }, { what, how }, moderators) {
    const comment = chosen(comments, what)
    if (!comment) return
    await mustHaveCase(comment)
    const kinds = await kindsFor(comment)
    const sent = await Promise.all(
      moderators.map(async (moderator, index) => {
        const kind = chosen(kinds, how + index) ?? 'REMOVE'
        return { moderator, input: await aDecision(comment, kind) }
      }),
    )
    const outcomes = await Promise.allSettled(
      sent.map(({ moderator, input }) => decide(moderator, input)),
    )
    const won = outcomes.findIndex(({ status }) => status === 'fulfilled')
    const lost = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    )
    races.push({
      won: outcomes.length - lost.length,
      lost,
      winner: sent[won]?.moderator.handle ?? null,
    })
  },

  async delete({ threadId, comments }, { what }) {
    const comment = chosen(comments, what)
    if (!comment) return
    await transaction(async (tx) => {
      await lockThread(tx, threadId)
      await tx.comment.update({ where: { id: comment.id }, data: { authorDeletedAt: new Date() } })
      await announceChange(tx, threadId)
    })
  },
}

async function mustHaveCase(comment: TestComment): Promise<void> {
  const open = await db.case.count({ where: { commentId: comment.id, state: { not: 'CLOSED' } } })
  if (open === 0) await aReport(comment)
}

async function kindsFor({ id }: TestComment) {
  const { visibility } = await db.comment.findUniqueOrThrow({ where: { id } })
  return CASE_DECISIONS.filter((kind) => transitionOf(kind)?.leads[visibility] !== undefined)
}
