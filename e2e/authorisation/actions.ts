import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

import { database } from '../arrange/database'

import {
  arrangeBookmark,
  arrangeCase,
  arrangeDecision,
  arrangeNotice,
  arrangePublished,
  arrangeRead,
  arrangeStranger,
  arrangeUnread,
  ownerId,
} from './arrange'
import { ask } from './ask'
import type { Person, Verdicts } from './person'
import { arrangePerson } from './person'
import type { Form } from './post'
import type { World } from './world'

/** Done or refused, in a sentence of the form; or where one is led. */
export type ActionVerdict = 'done' | 'refused' | `/${string}`

export type ActionRow = {
  of?: string
  /** What is filled in, after what it is about was arranged. */
  form: (who: Person, world: World) => Promise<Form> | Form
  who: Verdicts<ActionVerdict>
  /** Who asks, when it must not be one of the people of the matrix: they are needed afterwards. */
  as?: (who: Person) => Promise<Person>
  /** The fields that take any words at all. */
  freeText?: readonly string[]
}

const nobody = '01900000-0000-7000-8000-000000000000'
const named = (verdict: ActionVerdict) =>
  ({ visitor: 'refused', newcomer: 'refused', others: verdict }) as const
const signedIn = (verdict: ActionVerdict) => ({ visitor: 'refused', others: verdict }) as const
const only = (name: 'moderator', verdict: ActionVerdict) =>
  ({ others: 'refused', [name]: verdict }) as Verdicts<ActionVerdict>
const none: Verdicts<ActionVerdict> = { others: 'refused' }

/** Someone of the same kind, whose session may end and whose name may change. */
const another = async (who: Person): Promise<Person> =>
  who.id === null ? who : arrangePerson(who.name)

const slug = (_who: Person, { essay }: World) => ({ slug: essay.slug })
const bookmarkId = async (who: Person, world: World) => ({
  id: await arrangeBookmark(await ownerId(who), world),
})
const foreignBookmark = async (_who: Person, world: World) =>
  bookmarkId(await arrangeStranger(), world)
const thread = (about: string) => () => ({
  clientKey: randomUUID(),
  slug: about,
  title: 'Said by the matrix',
  words: 'A few words.',
})
const token = 'x'.repeat(43)
const address = () => `${randomUUID()}@example.org`
const free = () => `m${randomUUID().slice(0, 8)}`

async function speaker(who: Person) {
  const member = await database.member.findUnique({ where: { id: await ownerId(who) } })
  const account = member?.handle ?? 'somebody-else'
  await database.author.update({ where: { slug: 'the-long-table' }, data: { account } })
  return { author: 'the-long-table', availability: 'AWAY', awayUntil: tomorrow() }
}
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

/** What an editor's page says of the folder, in which one essay has just been changed. */
async function checkedFolder(_who: Person, { url, contentDir, people }: World) {
  appendFileSync(`${contentDir}/care.md`, `\nOne line more: ${randomUUID()}.\n`)
  const page = await ask(url, people.editor, { path: '/editors/publish' })
  return { checked: /name="checked"[^>]*value="([0-9a-f]{64})"/.exec(page.text)?.[1] ?? '' }
}

const decision = async (_who: Person, world: World) => {
  const { caseId, revisionId } = await arrangeCase(world)
  return { requestKey: randomUUID(), caseId, version: '0', revisionId, kind: 'DISMISS' }
}

/** Every server action, and what each person gets. */
export const ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/actions.ts#leave': [{ form: () => ({}), as: another, who: { others: '/' } }],
  'app/account/actions.ts#leaveEverywhere': [
    { form: () => ({}), as: another, who: signedIn('/') },
  ],
  'app/account/actions.ts#sayWhetherAvailable': [
    { of: 'one’s own byline', form: speaker, who: named('done') },
    { of: 'another’s byline', form: async () => speaker(await arrangeStranger()), who: none },
  ],
  'app/bookmarks/actions.ts#keepWholeEssay': [
    {
      form: (_who, { essay }) => ({ clientKey: randomUUID(), slug: essay.slug, note: 'Whole.' }),
      who: named('done'),
      freeText: ['note'],
    },
  ],
  'app/bookmarks/actions.ts#writeNote': [
    {
      of: 'one’s own',
      form: async (who, world) => ({ ...(await bookmarkId(who, world)), note: 'Mine.' }),
      who: named('done'),
      freeText: ['note'],
    },
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignBookmark(who, world)), note: 'Mine?' }),
      who: none,
    },
  ],
  'app/bookmarks/actions.ts#takeAway': [
    { of: 'one’s own', form: bookmarkId, who: named('/bookmarks?removed=') },
    { of: 'another’s', form: foreignBookmark, who: none },
    { of: 'none', form: () => ({ id: nobody }), who: none },
  ],
  'app/bookmarks/actions.ts#bringBack': [
    { of: 'one’s own', form: bookmarkId, who: named('/bookmarks') },
    { of: 'another’s', form: foreignBookmark, who: none },
  ],
  'app/c/[id]/report/actions.ts#report': [
    {
      of: 'another’s comment',
      form: async (_who, world) => {
        const { commentId, revisionId } = await arrangePublished(world)
        return { commentId, revisionId, reason: 'HOSTILE', words: 'Look.' }
      },
      who: named('done'),
      freeText: ['words'],
    },
    {
      of: 'a comment that waits',
      form: async (_who, { held }) => {
        const { currentRevisionId } = await database.comment.findUniqueOrThrow({
          where: { id: held.commentId },
        })
        return { commentId: held.commentId, revisionId: currentRevisionId ?? '', reason: 'SPAM' }
      },
      who: none,
    },
  ],
  'app/claim/[token]/actions.ts#takeLibrary': [
    { of: 'without the link', form: () => ({ token, email: address(), handle: free() }), who: none },
  ],
  'app/editors/actions.ts#publishContent': [
    {
      form: checkedFolder,
      who: { others: 'refused', editor: '/editors?published=1', owner: '/editors?published=1' },
    },
  ],
  'app/essays/[slug]/discussion/actions.ts#startThread': [
    {
      form: thread('the-runner-and-the-chaser'),
      who: named('/threads/'),
      freeText: ['title', 'words'],
    },
    { of: 'about a draft', form: thread('a-room-not-furnished'), who: none },
  ],
  'app/follow/actions.ts#changeFollow': [
    {
      form: () => ({ kind: 'series', slug: 'the-twin-flame-path', wish: 'follow' }),
      who: named('done'),
    },
  ],
  'app/moderation/actions.ts#decideCase': [{ form: decision, who: only('moderator', '/moderation') }],
  'app/moderation/actions.ts#undo': [
    {
      form: async (_who, world) => ({
        requestKey: randomUUID(),
        decisionId: await arrangeDecision(world),
      }),
      who: only('moderator', '/moderation'),
    },
  ],
  'app/notifications/actions.ts#markAllRead': [
    {
      form: async (who, world) => {
        await arrangeNotice(await ownerId(who), world)
        return { until: new Date(Date.now() + 60_000).toISOString() }
      },
      who: signedIn('/notifications'),
    },
  ],
  'app/questions/[slug]/discussion/actions.ts#startThread': [
    { form: thread('must-it-hurt'), who: named('/threads/'), freeText: ['title', 'words'] },
  ],
  'app/reading/actions.ts#forget': [{ form: slug, who: signedIn('done') }],
  'app/reading/actions.ts#sayRead': [
    {
      form: async (who, world) => {
        await arrangeUnread(await ownerId(who), world)
        return slug(who, world)
      },
      who: signedIn('done'),
    },
  ],
  'app/reading/actions.ts#sayUnread': [
    {
      form: async (who, world) => {
        await arrangeRead(await ownerId(who), world)
        return slug(who, world)
      },
      who: signedIn('done'),
    },
  ],
  'app/sign-in/actions.ts#askForMail': [
    { form: () => ({ email: address(), returnTo: '/' }), who: { others: '/sign-in/code' } },
  ],
  'app/sign-in/actions.ts#enterByLink': [
    { of: 'without the mail', form: () => ({ request: randomUUID(), token }), who: none },
  ],
  'app/sign-in/actions.ts#enterByCode': [
    { of: 'in another browser', form: () => ({ code: '123456' }), who: none },
  ],
  'app/threads/[id]/actions.ts#post': [
    {
      form: (_who, { published }) => ({
        clientKey: randomUUID(),
        threadId: published.threadId,
        words: 'An answer.',
      }),
      who: named('/threads/'),
      freeText: ['words'],
    },
  ],
  'app/welcome/actions.ts#takeHandle': [
    { form: () => ({ handle: free() }), as: another, who: { others: 'refused', newcomer: '/' } },
  ],
}
