import { readingOf } from '@/server/reading/queries'
import { routeQuery } from '@/server/route-action'

export const GET = routeQuery((actor) => readingOf(actor))
