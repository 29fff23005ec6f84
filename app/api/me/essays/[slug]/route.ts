import { overlayOf } from '@/server/bookmarks/overlay-of'
import { routeQuery } from '@/server/route-action'

export const GET = routeQuery((actor, { slug }) => overlayOf(actor, slug ?? ''))
