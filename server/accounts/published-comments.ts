import 'server-only'
import { PROFILE_COMMENTS_SHOWN, type ProfileComment } from '@/domain/accounts/profile'
import { threadSubject } from '@/domain/discussion/thread-subject'
import { uuid } from '@/domain/uuid'
import { db, type Prisma } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { subjectFields } from '@/server/discussion/subject-fields'

const fields = {
  id: true,
  createdAt: true,
  currentRevision: { select: { html: true, contentNote: true } },
  thread: {
    select: {
      title: true,
      ...subjectFields,
      comments: { where: { parentId: null, ...READABLE_BY_ALL }, select: { id: true } },
    },
  },
} as const satisfies Prisma.CommentSelect

/** What stands open to everyone, unfolded, under this member's handle. */
const openOf = (authorId: string) =>
  ({
    ...{ authorId, ...READABLE_BY_ALL, visibility: 'PUBLISHED', isUnnamed: false },
  }) as const satisfies Prisma.CommentWhereInput

type Page = { comments: ProfileComment[]; next: string | null }

/** Newest first, before the comment `after`: what stands open to everyone under this member's handle. Ids are UUIDv7, and sort by time. */
export async function publishedComments(authorId: string, after: string | null): Promise<Page> {
  const before = uuid.safeParse(after).data
  const rows = await db.comment.findMany({
    where: { ...openOf(authorId), ...(before && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: PROFILE_COMMENTS_SHOWN + 1,
    select: fields,
  })
  return pageOf(rows.map(shownComment))
}

/** These of their comments, as far as they still stand open, in the order given. */
export async function publishedAmong(
  authorId: string,
  ids: readonly string[],
): Promise<ProfileComment[]> {
  const rows = await db.comment.findMany({
    where: { ...openOf(authorId), id: { in: [...ids] } },
    select: fields,
  })
  const known = new Map(rows.map((row) => [row.id, shownComment(row)]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** Of one more than a page holds: the page, and whether another follows. */
export function pageOf<T extends { id: string }>(
  found: readonly T[],
): { comments: T[]; next: string | null } {
  const comments = found.slice(0, PROFILE_COMMENTS_SHOWN)
  return { comments, next: found.length > comments.length ? (comments.at(-1)?.id ?? null) : null }
}

type Row = Prisma.CommentGetPayload<{ select: typeof fields }>

const shownComment = ({ id, createdAt, currentRevision, thread }: Row): ProfileComment => ({
  id,
  html: currentRevision?.html ?? '',
  contentNote: currentRevision?.contentNote ?? '',
  createdAt: createdAt.toISOString(),
  title: thread.comments.length > 0 ? thread.title : null,
  subject: threadSubject(thread),
})
