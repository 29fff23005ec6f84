import { bookmarkChange, nothing } from '@/domain/bookmarks/bookmark'
import { changeBookmark } from '@/server/bookmarks/change-bookmark'
import { removeBookmark } from '@/server/bookmarks/remove-bookmark'
import { routeAction } from '@/server/route-action'

export const PATCH = routeAction(bookmarkChange, (actor, change, { id }) =>
  changeBookmark(actor, { ...change, id: id ?? '' }),
)

export const DELETE = routeAction(nothing, (actor, _input, { id }) =>
  removeBookmark(actor, { id: id ?? '' }),
)
