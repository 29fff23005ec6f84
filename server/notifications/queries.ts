import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { NotificationView } from '@/domain/notifications/notification'
import { db } from '@/server/db'

import { NOTICE_FACTS, noticeOf } from './notice-of'

const SHOWN_MAX = 100

/** What the member was told, newest first. Of words that are no longer readable nothing is said. */
export async function notificationsOf(actor: MemberActor): Promise<NotificationView[]> {
  const rows = await db.notification.findMany({
    where: { memberId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: SHOWN_MAX,
    include: NOTICE_FACTS,
  })
  const now = new Date()
  return rows.flatMap((row) => noticeOf(row, now) ?? [])
}
