import { nothing } from '@/domain/bookmarks/bookmark'
import { visitInput } from '@/domain/discussion/thread-visit'
import { keepVisit } from '@/server/discussion/keep-visit'
import { visitThread } from '@/server/discussion/visit-thread'
import { routeAction } from '@/server/route-action'

/** A member opens a conversation, and hears what is new in it. */
export const POST = routeAction(visitInput, (actor, input, { id = '' }) =>
  visitThread(actor, { ...input, threadId: id }),
)

/** They leave it. */
export const PATCH = routeAction(nothing, (actor, _input, { id = '' }) =>
  keepVisit(actor, { threadId: id }),
)
