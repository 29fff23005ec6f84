import 'server-only'
import type { MemberActor } from '@/domain/actor'
import type { NotificationView } from '@/domain/notifications/notification'
import { db } from '@/server/db'

import { authorNotice, AUTHOR_FACTS } from './author-notice'
import { commentNotice, COMMENT_FACTS } from './comment-notice'
import { essayNotice, ESSAY_FACTS } from './essay-notice'

const SHOWN_MAX = 100

const facts = {
  decision: { select: { kind: true } },
  comment: { select: COMMENT_FACTS },
  essay: { select: ESSAY_FACTS },
  author: { select: AUTHOR_FACTS },
} as const

/** What the member was told, newest first. Of words that are no longer readable nothing is said. */
export async function notificationsOf(actor: MemberActor): Promise<NotificationView[]> {
  const rows = await db.notification.findMany({
    where: { memberId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: SHOWN_MAX,
    include: facts,
  })
  const now = new Date()
  return rows.flatMap(({ id, reason, readAt, createdAt, comment, essay, author, decision }) => {
    const told = { id, isRead: readAt !== null, createdAt: createdAt.toISOString() }
    if (reason === 'NEW_ESSAY') return essay ? { ...told, ...essayNotice(essay) } : []
    if (reason === 'AUTHOR_AVAILABLE')
      return author ? { ...told, ...authorNotice(author, now) } : []
    if (comment === null) return []
    const fact = { reason, decision: decision?.kind ?? null }
    return { ...told, ...commentNotice(comment, fact, actor.id) }
  })
}
