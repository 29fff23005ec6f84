import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

/** How many notices the member has not read. */
export async function unreadOf({ id: memberId }: MemberActor): Promise<{ unread: number }> {
  return { unread: await db.notification.count({ where: { memberId, readAt: null } }) }
}
