import 'server-only'
import { db } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'

/** What is wrong with these conversations: replies apart from what they answer, openings lost, counters beside the counts. */
export async function faultsOfThreads(ids: readonly string[]): Promise<string[]> {
  const threads = await db.thread.findMany({
    where: { id: { in: [...ids] } },
    include: { comments: { include: { parent: { select: { threadId: true } } } } },
  })
  const counted = await Promise.all(
    threads.map(({ id }) => db.comment.count({ where: { threadId: id, ...READABLE_BY_ALL } })),
  )
  return threads.flatMap(({ id, comments, commentCount, mergedIntoId }, index) => {
    const openings = comments.filter(({ parentId }) => parentId === null).length
    const orphans = comments.filter(({ parent }) => parent !== null && parent.threadId !== id)
    const readable = counted[index]
    return [
      ...(openings === (mergedIntoId === null ? 1 : 0) ? [] : [`${id} has ${openings} openings`]),
      ...(mergedIntoId === null || comments.length === 0 ? [] : [`${id} kept comments`]),
      ...orphans.map((orphan) => `${orphan.id} stands apart from what it answers`),
      ...(readable === commentCount ? [] : [`${id} counts ${commentCount}, has ${readable ?? 0}`]),
    ]
  })
}
