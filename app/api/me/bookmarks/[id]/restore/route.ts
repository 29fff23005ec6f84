import { nothing } from '@/domain/bookmarks/bookmark'
import { restoreBookmark } from '@/server/bookmarks/restore-bookmark'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(nothing, (actor, _input, { id }) =>
  restoreBookmark(actor, { id: id ?? '' }),
)
