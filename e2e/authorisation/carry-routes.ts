import { arrangeStranger } from './arrange'
import { arrangeImport } from './import-actions'
import type { HandlerRow } from './handler-row'

const nobody = '01900000-0000-7000-8000-000000000000'
const signedIn = { visitor: 401, others: 200 }

/** Bookmarks on their way out, and what was left of those on their way in. */
export const CARRY_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /bookmarks/export/[form]': [
    { at: () => '/bookmarks/export/json', who: signedIn },
    { of: 'no format', at: () => '/bookmarks/export/odd', who: { visitor: 401, others: 400 } },
  ],
  'POST /bookmarks/import/file': [
    {
      of: 'not as a form',
      input: () => ({ words: 'Highlight' }),
      who: { visitor: 401, newcomer: 403, others: 400 },
    },
  ],
  'GET /bookmarks/import/[id]/left': [
    {
      of: 'none',
      at: () => `/bookmarks/import/${nobody}/left`,
      who: { visitor: 401, others: 404 },
    },
    {
      of: 'another’s',
      at: async () => {
        const { id } = await arrangeImport(await arrangeStranger())
        return `/bookmarks/import/${id}/left`
      },
      who: { visitor: 401, others: 404 },
    },
  ],
}
