import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { isReadableByAll } from '@/domain/discussion/readable'
import { sentenceOf, type NotificationView } from '@/domain/notifications/notification'
import { db, type Prisma } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'

const SHOWN_MAX = 100

const fields = {
  decision: { select: { kind: true } },
  comment: {
    select: {
      authorId: true,
      visibility: true,
      authorDeletedAt: true,
      purgedAt: true,
      author: { select: { handle: true } },
      thread: {
        select: {
          title: true,
          authorId: true,
          essay: { select: { title: true } },
          comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
        },
      },
    },
  },
} as const satisfies Prisma.NotificationInclude

type Row = Prisma.NotificationGetPayload<{ include: typeof fields }>

/** What the member was told, newest first. Of words that are no longer readable nothing is said. */
export async function notificationsOf(actor: MemberActor): Promise<NotificationView[]> {
  const rows = await db.notification.findMany({
    where: { memberId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: SHOWN_MAX,
    include: fields,
  })
  return rows.map((row) => view(row, actor.id))
}

function view({ comment, decision, ...row }: Row, readerId: string): NotificationView {
  const { thread } = comment
  const isTitleReadable = thread.comments.length > 0 || thread.authorId === readerId
  return {
    id: row.id,
    commentId: isReadableByAll(comment) || comment.authorId === readerId ? row.commentId : null,
    sentence: sentenceOf({
      reason: row.reason,
      handle: isReadableByAll(comment) ? comment.author.handle : null,
      decision: decision?.kind ?? null,
    }),
    where: isTitleReadable ? `${thread.title} · ${thread.essay.title}` : thread.essay.title,
    isRead: row.readAt !== null,
    createdAt: row.createdAt.toISOString(),
  }
}
