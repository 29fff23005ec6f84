import type { HandlerRow } from './handler-row'

const nobody = '01900000-0000-7000-8000-000000000000'
const everyone: HandlerRow = { who: { others: 200 } }

/** What everyone gets of a conversation, and hears of it. */
export const THREAD_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /api/threads/[id]': [
    { ...everyone, at: (_who, { published }) => `/api/threads/${published.threadId}` },
    { at: () => `/api/threads/${nobody}`, who: { others: 404 } },
  ],
  'GET /api/threads/[id]/events': [
    { ...everyone, at: (_who, { published }) => `/api/threads/${published.threadId}/events` },
    { at: () => `/api/threads/${nobody}/events`, who: { others: 404 } },
  ],
}
