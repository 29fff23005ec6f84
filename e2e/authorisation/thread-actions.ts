import { randomUUID } from 'node:crypto'

import { termsKey } from '@/domain/discussion/terms-key'

import { database } from '../arrange/database'

import { named, none, only, type ActionRow } from './action-row'
import { arrangePublished, ownerId } from './arrange'
import type { Person } from './person'
import type { World } from './world'

const REASON = { reason: 'Said by the matrix.' }

const foreignThread = async (_who: Person, world: World) => (await arrangePublished(world)).threadId

/** A conversation that this person opened. */
async function ownThread(who: Person, world: World): Promise<string> {
  const { threadId } = await arrangePublished(world)
  await database.thread.update({ where: { id: threadId }, data: { authorId: await ownerId(who) } })
  return threadId
}

async function aboutQuestion(threadId: string): Promise<string> {
  const { id: questionId } = await database.question.findFirstOrThrow({
    where: { slug: 'must-it-hurt' },
  })
  await database.thread.update({ where: { id: threadId }, data: { questionId, essayId: null } })
  return threadId
}

/** A reply by someone in a conversation of others. */
async function reply(authorId: string, world: World): Promise<string> {
  const { threadId, commentId: parentId } = await arrangePublished(world)
  const { id } = await database.comment.create({
    data: { threadId, parentId, authorId, clientKey: randomUUID(), visibility: 'PUBLISHED' },
  })
  const revision = await database.commentRevision.create({
    data: { commentId: id, number: 1, markdown: 'So.', html: '<p>So.</p>' },
  })
  await database.comment.update({ where: { id }, data: { currentRevisionId: revision.id } })
  return id
}

async function terms(threadId: string) {
  const seen = termsKey(await database.thread.findUniqueOrThrow({ where: { id: threadId } }))
  return { threadId, seen, pinned: 'on', slowSeconds: '60', openUntil: '2999-01-01', ...REASON }
}

/** A conversation's new name, as its log has it. */
async function renamed(who: Person, world: World): Promise<string> {
  const threadId = await foreignThread(who, world)
  const { authorId: actorId } = await database.thread.findUniqueOrThrow({ where: { id: threadId } })
  const event = {
    act: 'RENAME',
    threadId,
    actorId,
    isByOffice: false,
    before: {},
    after: {},
  } as const
  const titles = { titleBefore: 'Formerly', titleAfter: 'On a lamp' }
  return (await database.threadEvent.create({ data: { ...event, ...titles } })).id
}

/** The tools of a conversation, and what each person gets. */
export const THREAD_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/threads/[id]/log/actions.ts#undo': [
    {
      form: async (who, world) => ({ eventId: await renamed(who, world), ...REASON }),
      who: only('moderator', '/threads/'),
      freeText: ['reason'],
    },
  ],
  'app/threads/[id]/tools/actions.ts#branch': [
    {
      of: 'one’s own reply',
      form: async (who, world) => ({
        commentId: await reply(await ownerId(who), world),
        title: 'Apart',
        ...REASON,
      }),
      who: named('/threads/'),
      freeText: ['title', 'reason'],
    },
    {
      of: 'another’s reply',
      form: async (_who, world) => {
        const { authorId } = await arrangePublished(world)
        return { commentId: await reply(authorId, world), title: 'Apart', ...REASON }
      },
      who: only('moderator', '/threads/'),
      freeText: ['title', 'reason'],
    },
  ],
  'app/threads/[id]/tools/actions.ts#hide': [
    {
      form: async (who, world) => ({ threadId: await foreignThread(who, world), wish: 'hide' }),
      who: named('/threads/'),
    },
    { of: 'none', form: () => ({ threadId: randomUUID(), wish: 'hide' }), who: none },
  ],
  'app/threads/[id]/tools/actions.ts#markAnswered': [
    {
      of: 'one’s own',
      form: async (who, world) => ({
        threadId: await aboutQuestion(await ownThread(who, world)),
        wish: 'answered',
      }),
      who: named('/threads/'),
    },
    {
      of: 'another’s',
      form: async (who, world) => ({
        threadId: await aboutQuestion(await foreignThread(who, world)),
        wish: 'answered',
      }),
      who: only('moderator', '/threads/'),
    },
  ],
  'app/threads/[id]/tools/actions.ts#merge': [
    {
      form: async (who, world) => ({
        threadId: await ownThread(who, world),
        into: await foreignThread(who, world),
        ...REASON,
      }),
      who: only('moderator', '/threads/'),
      freeText: ['reason'],
    },
  ],
  'app/threads/[id]/tools/actions.ts#move': [
    {
      form: async (who, world) => ({
        threadId: await ownThread(who, world),
        to: '/questions/must-it-hurt',
        ...REASON,
      }),
      who: only('moderator', '/threads/'),
      freeText: ['reason'],
    },
  ],
  'app/threads/[id]/tools/actions.ts#rename': [
    {
      of: 'one’s own',
      form: async (who, world) => ({
        threadId: await ownThread(who, world),
        title: 'Another title',
        ...REASON,
      }),
      who: named('/threads/'),
      freeText: ['title', 'reason'],
    },
    {
      of: 'another’s',
      form: async (who, world) => ({
        threadId: await foreignThread(who, world),
        title: 'Another title',
        ...REASON,
      }),
      who: only('moderator', '/threads/'),
      freeText: ['title', 'reason'],
    },
  ],
  'app/threads/[id]/tools/actions.ts#settle': [
    {
      form: async (who, world) => terms(await ownThread(who, world)),
      who: only('moderator', '/threads/'),
      freeText: ['reason'],
    },
  ],
}
