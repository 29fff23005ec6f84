import { randomUUID } from 'node:crypto'

import { arrangeBookmark, arrangeStranger, ownerId, PRIVATE } from './arrange'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

const nobody = '01900000-0000-7000-8000-000000000000'
const named = { visitor: 401, newcomer: 403, others: 200 }
const foreign = { visitor: 401, newcomer: 403, others: 404 }
const nothing = () => ({})

const ownBookmark = async (who: Person, world: World) =>
  `/api/me/bookmarks/${await arrangeBookmark(await ownerId(who), world)}`
const foreignBookmark = async (_who: Person, world: World) => {
  const id = await arrangeBookmark(await ownerId(await arrangeStranger()), world, PRIVATE)
  return `/api/me/bookmarks/${id}`
}
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

/** Passages that are kept, changed and taken away from a page of the essay. */
export const BOOKMARK_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
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
}
