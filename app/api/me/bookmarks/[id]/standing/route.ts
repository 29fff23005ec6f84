import { settleRequest } from '@/domain/bookmarks/settle'
import { settlePassage } from '@/server/bookmarks/settle-passage'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(settleRequest, (actor, input, { id }) =>
  settlePassage(actor, { ...input, id: id ?? '' }),
)
