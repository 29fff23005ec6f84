import { arrangeBookmark, arrangeStranger, ownerId } from './arrange'
import { bookmarkId, foreignBookmark } from './action-forms'
import { none, type ActionRow } from './action-row'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

const standing = ({ id }: { id: string }) => `/api/me/bookmarks/${id}/standing`

const removedBookmark = async (who: Person, world: World) => {
  const id = await arrangeBookmark(await ownerId(who), world, { removedAt: new Date() })
  return `/api/me/bookmarks/${id}/restore`
}

/** Saying what becomes of kept words that changed, by a form. */
export const SETTLE_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/bookmarks/actions.ts#settle': [
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignBookmark(who, world)), said: 'old' }),
      who: none,
    },
    {
      of: 'one’s own, where no words can have changed',
      form: async (who, world) => ({ ...(await bookmarkId(who, world)), said: 'old' }),
      who: none,
    },
  ],
}

/** The same from a page of the essay. */
export const SETTLE_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'POST /api/me/bookmarks/[id]/restore': [
    {
      of: 'one’s own',
      at: removedBookmark,
      input: () => ({}),
      who: { visitor: 401, newcomer: 403, others: 200 },
    },
    {
      of: 'another’s',
      at: async (_who, world) => removedBookmark(await arrangeStranger(), world),
      input: () => ({}),
      who: { visitor: 401, newcomer: 403, others: 404 },
    },
  ],
  'POST /api/me/bookmarks/[id]/standing': [
    {
      of: 'another’s',
      at: async (who, world) => standing(await foreignBookmark(who, world)),
      input: () => ({ said: 'old' }),
      who: { visitor: 401, newcomer: 403, others: 404 },
    },
    {
      of: 'one’s own, where no words can have changed',
      at: async (who, world) => standing(await bookmarkId(who, world)),
      input: () => ({ said: 'old' }),
      who: { visitor: 401, newcomer: 403, others: 400 },
    },
  ],
}
