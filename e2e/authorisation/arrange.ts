import { randomUUID } from 'node:crypto'

import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'

import { arrangePerson, type Person } from './person'
import type { World } from './world'

/** Someone who is none of the people of the matrix: whose things are foreign to all of them. */
export const arrangeStranger = (): Promise<Person> => arrangePerson('member')

/** Whose a thing is that should be one's own: a visitor has none, so it is somebody else's. */
export const ownerId = async (who: Person): Promise<string> =>
  who.id ?? (await arrangeStranger()).id ?? ''

/** Nobody but a stranger may read it. */
export const PRIVATE = { note: 'A private note.' }

export async function arrangeBookmark(
  memberId: string,
  { essay }: World,
  more: { removedAt?: Date; note?: string } = {},
): Promise<string> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay.slug } })
  const clientKey = randomUUID()
  const data = { memberId, essayId, clientKey, note: 'For my own eyes.', ...more }
  return (await database.bookmark.create({ data })).id
}

/** A comment that everyone reads, by someone whom nobody knows. */
export const arrangePublished = async (world: World) => arrangeOwn(await arrangeStranger(), world)

/** A comment of one's own that everyone reads. */
export async function arrangeOwn(who: Person, { essay }: World) {
  const authorId = await ownerId(who)
  const said = { essay: essay.slug, title: 'On a lamp', words: 'A lamp.', authorId }
  const { commentId, threadId } = await arrangeConversation(said)
  const { currentRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: commentId },
  })
  return { commentId, threadId, authorId, revisionId: currentRevisionId ?? '' }
}

/** An open case about a published comment. */
export async function arrangeCase(world: World) {
  const about = await arrangePublished(world)
  const { id: caseId } = await database.case.create({
    data: { commentId: about.commentId, priority: 1 },
  })
  return { ...about, caseId }
}

/** A comment that a moderator took away: what can be undone, by itself or with its batch. */
export async function arrangeDecision(
  world: World,
  batchId: string | null = null,
): Promise<string> {
  const { caseId, commentId, revisionId, authorId } = await arrangeCase(world)
  const decider = await arrangePerson('moderator', ['MODERATOR'])
  await database.case.update({
    where: { id: caseId },
    data: { state: 'CLOSED', closedAt: new Date() },
  })
  await database.comment.update({ where: { id: commentId }, data: { visibility: 'REMOVED' } })
  const { id } = await database.decision.create({
    data: {
      ...{ kind: 'REMOVE', caseId, commentId, revisionId, authorId },
      ...{ deciderId: decider.id, stateBefore: 'PUBLISHED', stateAfter: 'REMOVED' },
      requestKey: randomUUID(),
      batchId,
      rule: 'none',
      explanation: 'It was arranged.',
    },
  })
  return id
}

/** Words that somebody typed below this conversation and has not sent. */
export async function arrangeDraft(memberId: string, threadId: string): Promise<string> {
  const place = { memberId, box: `thread:${threadId}` }
  const typed = { words: 'Half a thought.', sequence: 1, writer: randomUUID(), removedAt: null }
  const { id } = await database.draft.upsert({
    where: { memberId_box: place },
    create: { ...place, ...typed },
    update: typed,
  })
  return id
}

export async function arrangeNotice(memberId: string, { published }: World): Promise<string> {
  const { commentId } = published
  await database.notification.deleteMany({ where: { memberId, commentId } })
  const data = { memberId, reason: 'NEW_COMMENT', commentId } as const
  return (await database.notification.create({ data })).id
}

/** The essay was begun and, some day, read to its end by this member. */
export async function arrangeRead(memberId: string, { essay }: World): Promise<void> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay.slug } })
  await database.readMark.createMany({
    data: [{ memberId, essayId, readAt: new Date() }],
    skipDuplicates: true,
  })
}

export async function arrangeUnread(memberId: string, { essay }: World): Promise<void> {
  await database.readMark.deleteMany({ where: { memberId, essay: { slug: essay.slug } } })
}
