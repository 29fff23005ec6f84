import 'server-only'
import type { Actor } from '@/domain/actor'
import { threadColumns } from '@/domain/discussion/thread-columns'
import { undoableEvents } from '@/domain/discussion/thread-event'
import type { ReverseThreadEventInput } from '@/domain/discussion/thread-tools'
import { Refusal } from '@/domain/refusal'
import { transaction, type Prisma, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { takeBackFollows } from '@/server/notifications/carry-follows'
import { tellOfUndoing } from '@/server/notifications/tell-of-thread-event'

import { announceChange } from './announce-change'
import { announceChanges } from './announce-changes'
import { lockThreads } from './lock-threads'
import { loggedEvents } from './logged-events'
import { moveComments } from './move-comments'
import { raiseBoth } from './raise-both'
import { recordThreadEvent } from './record-thread-event'
import { scheduleClosing } from './schedule-closing'

const NOT_NOW =
  'This was undone already, or something was done after it that must be undone first. Open the log again.'
const TITLE_GONE = 'The former title went with whoever wrote it. Give the conversation a new one.'

/** Undoes one event of a conversation's log, at any time: a moderator. All that it changed is exactly as it was before. */
export async function reverseThreadEvent(
  actor: Actor,
  { eventId, reason }: ReverseThreadEventInput,
): Promise<{ threadId: string }> {
  const moderator = mustBeAllowed(actor, 'thread.tend')
  return transaction(async (tx) => {
    const event = await tx.threadEvent.findUnique({ where: { id: eventId } })
    if (!event) throw new Refusal('not-found', 'Nothing of that kind stands in the log.')
    const { act, threadId, otherThreadId, commentId } = event
    const ids = otherThreadId === null ? [threadId] : [threadId, otherThreadId]
    await lockThreads(tx, ids)
    if (!undoableEvents(await loggedEvents(tx, ids)).has(event.id)) {
      throw new Refusal('conflict', NOT_NOW)
    }
    const reversal = await recordThreadEvent(tx, moderator, {
      ...{ act, threadId, otherThreadId, commentId, reason, reversesId: event.id },
      ...{ titleBefore: event.titleAfter, titleAfter: event.titleBefore, isByOffice: true },
      before: event.after as Fragment,
      after: event.before as Fragment,
    })
    await tellOfUndoing(tx, event.id)
    await restore(tx, event, reversal)
    return { threadId }
  })
}

type Fragment = Record<string, string | number | boolean | null>
type Event = Prisma.ThreadEventGetPayload<object>

async function restore(tx: Transaction, event: Event, reversal: string): Promise<void> {
  const { act, threadId, otherThreadId, commentId: rootId } = event
  const where = { id: threadId }
  if (act === 'RENAME') {
    if (event.titleBefore === '') throw new Refusal('gone', TITLE_GONE)
    await tx.thread.update({ where, data: { title: event.titleBefore } })
    return announceChange(tx, threadId)
  }
  if (otherThreadId === null || rootId === null) {
    const thread = await tx.thread.findUniqueOrThrow({ where })
    const { closesAt } = await tx.thread.update({
      where,
      data: threadColumns.parse(event.before),
    })
    await scheduleClosing(tx, threadId, closesAt)
    return act === 'SUBJECT' ? raiseBoth(tx, threadId, thread) : announceChange(tx, threadId)
  }
  const { parentId } = event.before as { parentId: string | null }
  await moveComments(tx, { eventId: reversal, rootId, toThreadId: threadId, parentId })
  const [emptied, mergedIntoId] = act === 'BRANCH' ? [otherThreadId, threadId] : [threadId, null]
  await tx.thread.update({ where: { id: emptied }, data: { mergedIntoId } })
  if (act === 'MERGE')
    await takeBackFollows(tx, { eventId: event.id, from: threadId, into: otherThreadId })
  return announceChanges(tx, [threadId, otherThreadId])
}
