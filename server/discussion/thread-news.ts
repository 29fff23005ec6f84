import 'server-only'
import { db } from '@/server/db'

/** The version of a conversation and how many comments everyone can read in it; null while there are none. */
export async function threadNews(
  id: string,
): Promise<{ version: number; comments: number } | null> {
  const thread = await db.thread.findFirst({
    where: { id, commentCount: { gt: 0 } },
    select: { version: true, commentCount: true },
  })
  return thread && { version: thread.version, comments: thread.commentCount }
}
