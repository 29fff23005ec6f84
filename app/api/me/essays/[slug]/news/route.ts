import { newInDiscussion } from '@/server/discussion/new-in-discussion'
import { routeQuery } from '@/server/route-action'

/** How much is new to whoever asks in each conversation about this essay. */
export const GET = routeQuery(async (actor, { slug = '' }) => ({
  news: await newInDiscussion(actor, { kind: 'essay', slug }),
}))
