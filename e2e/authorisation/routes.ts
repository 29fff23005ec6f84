import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'
import { arrangePlace } from '../arrange/place'

import {
  arrangeBookmark,
  arrangeRead,
  arrangeStranger,
  arrangeUnread,
  ownerId,
  PRIVATE,
} from './arrange'
import { DESK_HANDLER_ROWS } from './desk-rows'
import { DRAFT_HANDLER_ROWS } from './draft-routes'
import { CARRY_HANDLER_ROWS } from './carry-routes'
import { PASSKEY_HANDLER_ROWS } from './passkey-routes'
import type { Person, Verdicts } from './person'
import { THREAD_HANDLER_ROWS } from './thread-routes'
import { VISIT_HANDLER_ROWS } from './visit-routes'
import type { World } from './world'
import { SETTLE_HANDLER_ROWS } from './settle-rows'
import { WRITING_HANDLER_ROWS } from './writing-routes'

/** A value of JSON, as a script sends it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

export type HandlerRow = {
  of?: string
  /** Its address, after what it is about was arranged; without it, the one that the scene has. */
  at?: (who: Person, world: World) => Promise<string> | string
  /** What is sent, in a handler that takes something. */
  input?: (who: Person, world: World) => Record<string, Json>
  who: Verdicts<number>
}

const nobody = '01900000-0000-7000-8000-000000000000'
const everyone: HandlerRow = { who: { others: 200 } }
const signedIn = { visitor: 401, others: 200 }
const named = { visitor: 401, newcomer: 403, others: 200 }
const foreign = { visitor: 401, newcomer: 403, others: 404 }
const nothing = () => ({})
const feed = (place: string) => [
  { ...everyone, at: () => `${place}/feed.atom` },
  { at: () => `${place}/feed.html`, who: { others: 404 } },
]

const ownBookmark = async (who: Person, world: World) =>
  `/api/me/bookmarks/${await arrangeBookmark(await ownerId(who), world)}`
const foreignBookmark = async (_who: Person, world: World) => {
  const id = await arrangeBookmark(await ownerId(await arrangeStranger()), world, PRIVATE)
  return `/api/me/bookmarks/${id}`
}
async function foreignArchive(): Promise<string> {
  const memberId = await ownerId(await arrangeStranger())
  const { id: sessionId } = await database.session.findFirstOrThrow({ where: { memberId } })
  const [now, expiresAt] = [new Date(), new Date(Date.now() + 86_400_000)]
  const data = { memberId, sessionId, bytes: Uint8Array.of(0), packedAt: now, expiresAt }
  return `/account/archive/${(await database.archive.create({ data })).id}`
}
const series = () => ({ kind: 'series', slug: 'the-twin-flame-path' })

const chosen = (_who: Person, { essay }: World) => ({
  revisionId: essay.revisionId,
  start: 0,
  end: 20,
  exact: essay.text.slice(0, 20),
  prefix: '',
  suffix: essay.text.slice(20, 84),
  clientKey: randomUUID(),
  slug: essay.slug,
  colour: 'MOSS',
  note: 'Kept by the matrix.',
})

const place = (_who: Person, { essay }: World) => ({
  deviceId: randomUUID(),
  device: 'phone',
  revisionId: essay.revisionId,
  offset: 100,
  share: 0.1,
  at: new Date().toISOString(),
})

const settings = () => ({
  ...{ size: 115, measure: 'wide', leading: 'airy', face: 'sans', light: 'night' },
  changedAt: new Date().toISOString(),
})

/** Every method of every route handler, and the status that each person gets. */
export const HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  ...CARRY_HANDLER_ROWS,
  ...DESK_HANDLER_ROWS,
  ...DRAFT_HANDLER_ROWS,
  ...PASSKEY_HANDLER_ROWS,
  ...SETTLE_HANDLER_ROWS,
  ...WRITING_HANDLER_ROWS,
  'GET /account/archive/[id]': [
    { of: 'none', at: () => `/account/archive/${nobody}`, who: { others: 404 } },
    { of: 'another’s', at: foreignArchive, who: { others: 404 } },
  ],
  'GET /api/auth/callback/[provider]': [
    { of: 'a provider that the library has not', who: { others: 404 } },
  ],
  'GET /api/concepts/[slug]': [{ ...everyone, at: () => '/api/concepts/twin-flame' }],
  'GET /api/essays/[slug]/threads': [
    everyone,
    { at: () => '/api/essays/a-room-not-furnished/threads', who: { others: 404 } },
  ],
  'GET /api/health': [everyone],
  'GET /api/me': [{ who: signedIn }],
  'POST /api/me/bookmarks': [{ input: chosen, who: named }],
  'PATCH /api/me/bookmarks/[id]': [
    { of: 'one’s own', at: ownBookmark, input: () => ({ note: 'Mine.' }), who: named },
    { of: 'another’s', at: foreignBookmark, input: () => ({ note: 'Mine?' }), who: foreign },
    {
      of: 'none',
      at: () => `/api/me/bookmarks/${nobody}`,
      input: () => ({ note: 'Whose?' }),
      who: foreign,
    },
  ],
  'DELETE /api/me/bookmarks/[id]': [
    { of: 'one’s own', at: ownBookmark, input: nothing, who: named },
    { of: 'another’s', at: foreignBookmark, input: nothing, who: foreign },
  ],
  'GET /api/me/essays/[slug]': [everyone],
  'PUT /api/me/essays/[slug]/margin': [{ input: nothing, who: signedIn }],
  'DELETE /api/me/essays/[slug]/margin': [{ input: nothing, who: signedIn }],
  'PUT /api/me/essays/[slug]/place': [{ input: place, who: signedIn }],
  'DELETE /api/me/essays/[slug]/place': [
    {
      at: async (who, { essay }) => {
        await arrangePlace(await ownerId(who), essay.slug)
        return `/api/me/essays/${essay.slug}/place`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'PUT /api/me/essays/[slug]/read': [
    {
      at: async (who, world) => {
        await arrangeUnread(await ownerId(who), world)
        return `/api/me/essays/${world.essay.slug}/read`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'DELETE /api/me/essays/[slug]/read': [
    {
      at: async (who, world) => {
        await arrangeRead(await ownerId(who), world)
        return `/api/me/essays/${world.essay.slug}/read`
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'GET /api/me/events': [{ who: signedIn }],
  'GET /api/me/follows': [{ who: signedIn }],
  'PUT /api/me/follows': [{ input: series, who: named }],
  'DELETE /api/me/follows': [{ input: series, who: named }],
  'GET /api/me/mutes': [{ who: signedIn }],
  'GET /api/me/reading': [{ who: signedIn }],
  'PUT /api/me/settings': [{ input: settings, who: signedIn }],
  ...VISIT_HANDLER_ROWS,
  'GET /api/questions/[slug]/threads': [
    { ...everyone, at: () => '/api/questions/must-it-hurt/threads' },
  ],
  'GET /api/search': [{ ...everyone, at: () => '/api/search?q=mirror' }],
  ...THREAD_HANDLER_ROWS,
  'GET /api/unsubscribe/[id]/[reason]/[token]': [{ who: { others: 307 } }],
  'POST /api/unsubscribe/[id]/[reason]/[token]': [
    { of: 'without the mail', input: nothing, who: { others: 404 } },
  ],
  'GET /authors/[slug]/feed/[form]': feed('/authors/the-desk-for-bonds'),
  'GET /authors/[slug]/share.png': [
    { ...everyone, at: () => '/authors/the-desk-for-bonds/share.png' },
  ],
  'GET /concepts/[slug]/share.png': [{ ...everyone, at: () => '/concepts/twin-flame/share.png' }],
  'GET /essays/[slug]/discussion/feed/[form]': feed('/essays/the-runner-and-the-chaser/discussion'),
  'GET /essays/[slug]/epub': [everyone],
  'GET /essays/[slug]/markdown': [
    everyone,
    { of: 'a draft', at: () => '/essays/a-room-not-furnished/markdown', who: { others: 404 } },
  ],
  'GET /essays/[slug]/share.png': [everyone],
  'GET /feed/[form]': feed(''),
  'GET /questions/[slug]/share.png': [
    { ...everyone, at: () => '/questions/must-it-hurt/share.png' },
  ],
  'GET /series/[slug]/epub': [{ ...everyone, at: () => '/series/the-twin-flame-path/epub' }],
  'GET /series/[slug]/feed/[form]': feed('/series/the-twin-flame-path'),
  'GET /series/[slug]/share.png': [
    { ...everyone, at: () => '/series/the-twin-flame-path/share.png' },
  ],
  'GET /share.png': [everyone],
  'POST /sign-in/with/[provider]': [
    { of: 'not as a form', input: () => ({ returnTo: '/' }), who: { others: 400 } },
  ],
  'GET /threads/[id]/feed/[form]': [
    { ...everyone, at: (_who, { published }) => `/threads/${published.threadId}/feed.atom` },
  ],
}
