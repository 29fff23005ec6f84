import type { HandlerRow } from './handler-row'

const named = { visitor: 401, newcomer: 403, others: 200 }

/** What is asked while one writes. */
export const WRITING_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /api/me/mentions': [
    { at: () => '/api/me/mentions?begun=re', who: named },
    { at: () => '/api/me/mentions?begun=%25', who: { others: 400 } },
  ],
  'GET /api/me/names': [{ at: () => '/api/me/names?begun=the', who: named }],
  'POST /api/me/preview': [{ input: () => ({ words: '[[The]] *words*' }), who: named }],
}
