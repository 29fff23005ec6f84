import { database } from '../arrange/database'

import { arrangeDraft, ownerId } from './arrange'
import type { HandlerRow } from './handler-row'

const named = { visitor: 401, newcomer: 403, others: 200 }

const draft = () => ({
  ...{ words: 'Half a thought.', sequence: 1, seen: 0 },
  writer: '01900000-0000-7000-8000-00000000000d',
})

/** What one has begun to write, in one box. */
export const DRAFT_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /api/me/drafts/[box]': [
    {
      at: async (who, { published }) => {
        await arrangeDraft(await ownerId(who), published.threadId)
        return `/api/me/drafts/thread:${published.threadId}`
      },
      who: named,
    },
  ],
  'PUT /api/me/drafts/[box]': [
    {
      at: async (who, { published }) => {
        await database.draft.deleteMany({ where: { memberId: await ownerId(who) } })
        return `/api/me/drafts/reply:${published.commentId}`
      },
      input: draft,
      who: named,
    },
    {
      of: 'no box',
      at: () => '/api/me/drafts/nothing',
      input: draft,
      who: { visitor: 401, newcomer: 403, others: 400 },
    },
  ],
}
