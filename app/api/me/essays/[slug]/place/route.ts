import { nothing } from '@/domain/bookmarks/bookmark'
import { keepPlaceInput } from '@/domain/reading/place'
import { forgetPlace } from '@/server/reading/forget-place'
import { keepPlace } from '@/server/reading/keep-place'
import { routeAction } from '@/server/route-action'

export const PUT = routeAction(keepPlaceInput, (actor, input, { slug = '' }) =>
  keepPlace(actor, { ...input, slug }),
)

export const DELETE = routeAction(nothing, async (actor, _input, { slug = '' }) => {
  await forgetPlace(actor, { slug })
  return { isForgotten: true }
})
