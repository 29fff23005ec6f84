import { randomUUID } from 'node:crypto'

import type { Onlooker } from '../pages'

import { arrangeAppeal } from './appeal'
import { arrangeCollection } from './collection'
import { arrangeConversation } from './conversation'
import { database } from './database'
import { arrangeRestriction } from './restriction'
import { arrangeMember, freshHandle, type Arranged } from './member'

const ESSAY = 'the-runner-and-the-chaser'

/** The name that stands in a route; where none is said, the essay's. */
const SLUGS: Readonly<Record<string, string>> = {
  '/authors/[slug]': 'the-desk-for-bonds',
  '/concepts/[slug]': 'twin-flame',
  '/editors/preview/[slug]': 'a-room-not-furnished',
  '/questions/[slug]': 'must-it-hurt',
  '/questions/[slug]/discussion': 'must-it-hurt',
  '/questions/[slug]/discussion/new': 'must-it-hurt',
  '/follow/[kind]/[slug]': 'the-twin-flame-path',
  '/series/[slug]': 'the-twin-flame-path',
}

/** What a route is asked for. */
const QUERIES: Readonly<Record<string, string>> = {
  '/concepts/compare': '?a=karmic-bond&b=healing-relationship',
}

export type Scene = {
  people: Readonly<Record<Onlooker, Arranged | null>>
  /** The address of a route, its brackets filled in with what the scene holds. */
  address: (route: string) => string
}

/** A library in use: a conversation on a passage, a held comment in the queue, a bookmark, a notice. */
export async function arrangeCast(): Promise<Scene> {
  const speaker = await arrangeMember(freshHandle('speaker'))
  const member = await arrangeMember(freshHandle('member'))
  const said = { essay: ESSAY, title: 'On the mirror', words: 'A word.', authorId: speaker.id }
  const { threadId, commentId } = await arrangeConversation(said)
  const passageId = await arrangePassage()
  await database.thread.update({ where: { id: threadId }, data: { passageId } })
  const bookmarkId = await arrangeKept(member.id, passageId)
  await arrangeProposal(speaker.id, passageId)
  await arrangeHeld(threadId, { parentId: commentId, authorId: member.id })
  await database.notification.create({
    data: { memberId: member.id, reason: 'NEW_COMMENT', commentId },
  })
  await arrangeByline(member)
  const own = await arrangeConversation({ ...said, title: 'On a stair', authorId: member.id })
  const removed = await arrangeConversation({ ...said, title: 'On a shelf', authorId: member.id })
  const decisionId = await arrangeRestriction({ commentId: removed.commentId, kind: 'REMOVE' })
  const ids: Readonly<Record<string, string>> = {
    '/account/decisions/[id]': decisionId,
    '/moderation/appeals/[id]': await arrangeAppeal(decisionId),
    '/account/passkeys/[id]/remove': await arrangePasskey(member.id),
    ...(await arrangeShelf(member.id, bookmarkId)),
    '/bookmarks/[id]/concepts': bookmarkId,
    '/c/[id]': commentId,
    '/c/[id]/delete': own.commentId,
    '/c/[id]/edit': own.commentId,
    '/c/[id]/history': commentId,
    '/c/[id]/reactions': commentId,
    '/c/[id]/report': commentId,
    '/c/[id]/report/care': await arrangeWorry(member.id, commentId),
    '/p/[id]': passageId,
    '/threads/[id]': threadId,
    '/threads/[id]/log': threadId,
    '/threads/[id]/tools': threadId,
  }
  return {
    people: {
      visitor: null,
      member,
      newcomer: await arrangeMember(null),
      moderator: await arrangeMember(freshHandle('warden'), { roles: ['MODERATOR'] }),
      editor: await arrangeMember(freshHandle('editor'), { roles: ['EDITOR'] }),
      owner: await arrangeMember(freshHandle('owner'), { roles: ['OWNER'] }),
    },
    address: (route) =>
      route
        .replace('[handle]', speaker.handle ?? '')
        .replace('[id]', ids[route] ?? randomUUID())
        .replace('[kind]', 'series')
        .replace('[number]', '1')
        .replace('[handle]', member.handle ?? '')
        .replace('[slug]', SLUGS[route] ?? ESSAY)
        .replace('[reason]', 'REPLY')
        .replace('[request]', randomUUID())
        .replace('[year]', String(new Date().getUTCFullYear()))
        .replace('[token]', 'x'.repeat(43))
        .replace(/^\/search$/, '/search?q=mirror')
        .concat(QUERIES[route] ?? '')
        .replace(/^\/owner\/purge$/, `/owner/purge?comment=${commentId}`),
  }
}

/** A passkey by name alone: no device has it. */
async function arrangePasskey(memberId: string): Promise<string> {
  const credentialId = randomUUID()
  const { id } = await database.passkey.create({
    data: { memberId, name: 'Phone', credentialId, publicKey: Uint8Array.of(0) },
  })
  return id
}

/** The member follows a series, and speaks for an author. */
async function arrangeByline({ id: memberId, handle }: Arranged): Promise<void> {
  const series = await database.series.findFirstOrThrow()
  await database.follow.create({ data: { memberId, seriesId: series.id } })
  const where = { slug: 'the-evening-circle' }
  await database.author.update({ where, data: { account: handle } })
}

async function arrangePassage(): Promise<string> {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  if (!currentRevision) throw new Error(`${ESSAY} is not published`)
  const [start, end] = [0, currentRevision.text.indexOf(' ', 60)]
  const passage = await database.passage.create({
    data: {
      revisionId: currentRevision.id,
      start,
      end,
      exact: currentRevision.text.slice(start, end),
      prefix: '',
      suffix: currentRevision.text.slice(end, end + 64),
      block: 0,
    },
  })
  return passage.id
}

async function arrangeProposal(memberId: string, passageId: string): Promise<void> {
  const said = { concept: 'twin-flame', words: 'It belongs there.' }
  await database.conceptProposal.create({ data: { memberId, passageId, ...said } })
}

async function arrangeKept(memberId: string, passageId: string): Promise<string> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
  const { id } = await database.bookmark.create({
    data: { memberId, essayId, passageId, clientKey: randomUUID(), note: 'A private note.' },
  })
  return id
}

/** The bookmark in a public collection and in one behind a link: by route, the id in its address. */
async function arrangeShelf(memberId: string, bookmarkId: string) {
  const open = await arrangeCollection({ memberId, bookmarkId, share: 'PUBLIC' })
  await arrangeReported(open)
  const linked = await arrangeCollection({ memberId, bookmarkId, share: 'LINK' })
  return {
    '/bookmarks/[id]/links': bookmarkId,
    '/bookmarks/collections/[id]': open,
    '/collections/[id]': open,
    '/collections/[id]/report': open,
    '/collections/[id]/[token]': linked,
    '/collections/[id]/[token]/report': linked,
    '/moderation/collections/[id]': open,
  }
}

/** Someone reported the collection. */
async function arrangeReported(collectionId: string): Promise<void> {
  const { id: reporterId } = await arrangeMember(freshHandle('reporter'))
  const said = { reason: 'HOSTILE', words: 'It mocks someone.' } as const
  await database.collectionReport.create({ data: { collectionId, reporterId, ...said } })
}

/** The member reported the comment, worried about someone. */
async function arrangeWorry(reporterId: string, commentId: string): Promise<string> {
  const { id: caseId } = await database.case.create({ data: { commentId, priority: 100 } })
  const { id: revisionId } = await database.commentRevision.findFirstOrThrow({
    where: { commentId },
  })
  await database.report.create({ data: { caseId, reporterId, revisionId, reason: 'WORRIED' } })
  return commentId
}

async function arrangeHeld(
  threadId: string,
  comment: { parentId: string; authorId: string },
): Promise<void> {
  const { id } = await database.comment.create({
    data: { ...comment, threadId, clientKey: randomUUID(), visibility: 'PENDING' },
  })
  const revision = await database.commentRevision.create({
    data: {
      commentId: id,
      number: 1,
      markdown: 'A held word that goes on, as words do when one has waited long to say them.',
      html: '<p>A held word.</p>',
    },
  })
  await database.comment.update({ where: { id }, data: { currentRevisionId: revision.id } })
  await database.case.create({ data: { commentId: id, priority: 35 } })
}
