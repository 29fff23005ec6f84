import 'server-only'
import { db } from '@/server/db'

import type { AuthorWhole } from './author-by-slug'
import { PUBLISHED } from './essay-card'
import { standingAt, STANDING_COLUMNS } from './standing'

/** An author in a list; `essays` is how many there are. */
export type AuthorSummary = Omit<AuthorWhole, 'essays'> & { essays: number }

/** The authors who have a published essay, by name. */
export async function authorOverview(): Promise<AuthorSummary[]> {
  const rows = await db.author.findMany({
    where: { essays: { some: PUBLISHED } },
    orderBy: { name: 'asc' },
    select: {
      slug: true,
      name: true,
      kind: true,
      biography: true,
      extension: true,
      languages: true,
      ...STANDING_COLUMNS,
      _count: { select: { essays: { where: PUBLISHED } } },
    },
  })
  const now = new Date()
  return rows.map(({ _count, availability, awayUntil, ownWord, ...author }) => ({
    ...author,
    standing: standingAt({ availability, awayUntil, ownWord }, now),
    essays: _count.essays,
  }))
}
