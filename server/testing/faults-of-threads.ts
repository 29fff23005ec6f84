import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import { db, type Prisma } from '@/server/db'

const COUNTED = {
  comments: { include: { parent: { select: { threadId: true } } } },
} as const satisfies Prisma.ThreadInclude
type Counted = Prisma.ThreadGetPayload<{ include: typeof COUNTED }>

/** What is wrong with these conversations: replies apart from what they answer, openings lost, counters beside the counts. */
export async function faultsOfThreads(ids: readonly string[]): Promise<string[]> {
  const threads = await db.thread.findMany({ where: { id: { in: [...ids] } }, include: COUNTED })
  return threads.flatMap((thread) => {
    const { id, comments, mergedIntoId } = thread
    const openings = comments.filter(({ parentId }) => parentId === null).length
    const orphans = comments.filter(({ parent }) => parent !== null && parent.threadId !== id)
    return [
      ...(openings === (mergedIntoId === null ? 1 : 0) ? [] : [`${id} has ${openings} openings`]),
      ...(mergedIntoId === null || comments.length === 0 ? [] : [`${id} kept comments`]),
      ...orphans.map((orphan) => `${orphan.id} stands apart from what it answers`),
      ...miscounted(thread),
    ]
  })
}

/** Counted anew, from the rows that everyone can read, and the replies up. */
function miscounted({ id, comments, commentCount, lastCommentAt }: Counted): string[] {
  const open = comments.filter(isReadableByAll).map(({ createdAt }) => createdAt.getTime())
  const last = open.length === 0 ? null : Math.max(...open)
  const repliesTo = (to: string) => comments.filter(({ parentId }) => parentId === to)
  const isPresent = (comment: Counted['comments'][number]): boolean =>
    isReadableByAll(comment) || repliesTo(comment.id).some(isPresent)
  const wrong = comments.flatMap((comment) => {
    const replies = repliesTo(comment.id).filter(isPresent).length
    return replies === comment.replyCount
      ? []
      : [`${comment.id} counts ${comment.replyCount} replies, has ${replies}`]
  })
  return [
    ...(open.length === commentCount ? [] : [`${id} counts ${commentCount}, has ${open.length}`]),
    ...((lastCommentAt?.getTime() ?? null) === last ? [] : [`${id} knows another last comment`]),
    ...wrong,
  ]
}
