import { bookmarkId, foreignBookmark } from './action-forms'
import { named, none, type ActionRow } from './action-row'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

type Arranged = (who: Person, world: World) => Promise<{ id: string }>

const chosen = (one: Arranged, act: string) => async (who: Person, world: World) => ({
  [`chosen-${(await one(who, world)).id}`]: 'on',
  act,
  colour: 'SKY',
})
const removed = (one: Arranged) => async (who: Person, world: World) => ({
  ids: (await one(who, world)).id,
})
const seen = ({ id }: { id: string }) => `/api/me/bookmarks/${id}/seen`

/** What members do with several bookmarks at once, and with an old one. */
export const DESK_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/bookmarks/desk/actions.ts#changeChosen': [
    { of: 'one’s own, marked', form: chosen(bookmarkId, 'colour'), who: named('done') },
    {
      of: 'one’s own, taken away',
      form: chosen(bookmarkId, 'remove'),
      who: named('/bookmarks?removed='),
    },
    { of: 'another’s', form: chosen(foreignBookmark, 'remove'), who: none },
  ],
  'app/bookmarks/desk/actions.ts#bringBack': [
    { of: 'one’s own', form: removed(bookmarkId), who: named('/bookmarks') },
    { of: 'another’s', form: removed(foreignBookmark), who: none },
  ],
  'app/bookmarks/desk/actions.ts#revisit': [{ form: () => ({ wish: 'on' }), who: named('done') }],
}

export const DESK_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'PUT /api/me/bookmarks/[id]/seen': [
    {
      of: 'one’s own',
      at: async (who, world) => seen(await bookmarkId(who, world)),
      input: () => ({}),
      who: { visitor: 401, newcomer: 403, others: 200 },
    },
    {
      of: 'another’s',
      at: async (who, world) => seen(await foreignBookmark(who, world)),
      input: () => ({}),
      who: { visitor: 401, newcomer: 403, others: 404 },
    },
  ],
}
