import { database } from '../arrange/database'

import { arrangeStranger, ownerId } from './arrange'
import { BOOKMARK_HANDLER_ROWS } from './bookmark-routes'
import { CLAIM_HANDLER_ROWS } from './claim-rows'
import { DESK_HANDLER_ROWS } from './desk-rows'
import { DRAFT_HANDLER_ROWS } from './draft-routes'
import type { HandlerRow } from './handler-row'
import { CARRY_HANDLER_ROWS } from './carry-routes'
import { PASSKEY_HANDLER_ROWS } from './passkey-routes'
import { PUBLISHED_HANDLER_ROWS } from './published-routes'
import { READING_HANDLER_ROWS } from './reading-routes'
import { THREAD_HANDLER_ROWS } from './thread-routes'
import { VISIT_HANDLER_ROWS } from './visit-routes'
import { SETTLE_HANDLER_ROWS } from './settle-rows'
import { WRITING_HANDLER_ROWS } from './writing-routes'

const nobody = '01900000-0000-7000-8000-000000000000'
const everyone: HandlerRow = { who: { others: 200 } }
const signedIn = { visitor: 401, others: 200 }
const named = { visitor: 401, newcomer: 403, others: 200 }
const nothing = () => ({})

async function foreignArchive(): Promise<string> {
  const memberId = await ownerId(await arrangeStranger())
  const { id: sessionId } = await database.session.findFirstOrThrow({ where: { memberId } })
  const [now, expiresAt] = [new Date(), new Date(Date.now() + 86_400_000)]
  const data = { memberId, sessionId, bytes: Uint8Array.of(0), packedAt: now, expiresAt }
  return `/account/archive/${(await database.archive.create({ data })).id}`
}
const series = () => ({ kind: 'series', slug: 'the-twin-flame-path' })

/** Every method of every route handler, and the status that each person gets. */
export const HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  ...BOOKMARK_HANDLER_ROWS,
  ...CARRY_HANDLER_ROWS,
  ...CLAIM_HANDLER_ROWS,
  ...DESK_HANDLER_ROWS,
  ...DRAFT_HANDLER_ROWS,
  ...PASSKEY_HANDLER_ROWS,
  ...PUBLISHED_HANDLER_ROWS,
  ...READING_HANDLER_ROWS,
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
  'GET /api/essays/[slug]/kept': [
    { ...everyone, at: () => '/api/essays/the-runner-and-the-chaser/kept' },
    { at: () => '/api/essays/a-room-not-furnished/kept', who: { others: 404 } },
  ],
  'GET /api/health': [everyone],
  'GET /api/metrics': [{ of: 'without the token', who: { others: 404 } }],
  'GET /api/me': [{ who: signedIn }],
  'GET /api/me/essays/[slug]': [everyone],
  'GET /api/me/events': [{ who: signedIn }],
  'GET /api/me/follows': [{ who: signedIn }],
  'PUT /api/me/follows': [{ input: series, who: named }],
  'DELETE /api/me/follows': [{ input: series, who: named }],
  'GET /api/me/mutes': [{ who: signedIn }],
  'GET /api/me/reading': [{ who: signedIn }],
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
  'POST /sign-in/with/[provider]': [
    { of: 'not as a form', input: () => ({ returnTo: '/' }), who: { others: 400 } },
  ],
  'GET /threads/[id]/feed/[form]': [
    { ...everyone, at: (_who, { published }) => `/threads/${published.threadId}/feed.atom` },
  ],
}
