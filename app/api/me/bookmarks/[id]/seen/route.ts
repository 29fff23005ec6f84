import { nothing } from '@/domain/bookmarks/bookmark'
import { seeBookmark } from '@/server/bookmarks/see-bookmark'
import { routeAction } from '@/server/route-action'

export const PUT = routeAction(nothing, (actor, _input, { id }) =>
  seeBookmark(actor, { id: id ?? '' }),
)
