import 'server-only'
import { VISITOR } from '@/domain/actor'
import type { ThreadCard } from '@/domain/discussion/thread-card'
import { db } from '@/server/db'

import { startsOf } from './passage-starts'
import { discussionOf, type Discussion } from './queries'
import { cardFields, readableThread, threadCard } from './thread-row'

/** The liveliest; an essay beside which more is said still has them all in its discussion. */
const MARGIN_THREADS_MAX = 300

/** A conversation about a passage. `start` is where its words begin in today's canonical text, in UTF-16 units; null: they are gone. */
export type BesideThread = ThreadCard & { start: number | null }

/** The conversations about an essay as everyone may read them, with those on passages once more by their place. Null: no such essay. */
export async function besideEssay(
  slug: string,
): Promise<(Discussion & { margin: BesideThread[] }) | null> {
  const discussion = await discussionOf(slug, VISITOR)
  if (discussion === null) return null
  const rows = await db.thread.findMany({
    where: { essay: { slug }, passageId: { not: null }, ...readableThread(null) },
    orderBy: [{ lastCommentAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: MARGIN_THREADS_MAX,
    include: cardFields,
  })
  const starts = await startsOf(rows.flatMap(({ passageId }) => passageId ?? []))
  const margin = rows.map((row) => ({
    ...threadCard(row, null),
    start: row.passageId === null ? null : (starts.get(row.passageId) ?? null),
  }))
  return { ...discussion, margin }
}
