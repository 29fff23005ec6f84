import { nothing } from '@/domain/bookmarks/bookmark'
import { hideMargin } from '@/server/reading/hide-margin'
import { routeAction } from '@/server/route-action'

export const PUT = routeAction(nothing, async (actor, _input, { slug = '' }) => {
  await hideMargin(actor, { slug, wish: 'show' })
  return { isMarginHidden: false }
})

export const DELETE = routeAction(nothing, async (actor, _input, { slug = '' }) => {
  await hideMargin(actor, { slug, wish: 'hide' })
  return { isMarginHidden: true }
})
