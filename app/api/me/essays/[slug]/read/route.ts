import { nothing } from '@/domain/bookmarks/bookmark'
import { markRead } from '@/server/reading/mark-read'
import { markUnread } from '@/server/reading/mark-unread'
import { routeAction } from '@/server/route-action'

export const PUT = routeAction(nothing, async (actor, _input, { slug = '' }) => {
  await markRead(actor, { slug })
  return { isRead: true }
})

export const DELETE = routeAction(nothing, async (actor, _input, { slug = '' }) => {
  await markUnread(actor, { slug })
  return { isRead: false }
})
