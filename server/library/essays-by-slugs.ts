import 'server-only'
import { db } from '@/server/db'

import { CARD_COLUMNS, essayCard, PUBLISHED, type EssayCard } from './essay-card'

/** These essays, in this order; those that readers do not see are left out. */
export async function essaysBySlugs(slugs: readonly string[]): Promise<EssayCard[]> {
  if (slugs.length === 0) return []
  const rows = await db.essay.findMany({
    where: { slug: { in: [...slugs] }, ...PUBLISHED },
    select: CARD_COLUMNS,
  })
  const cards = new Map(rows.map((row) => [row.slug, essayCard(row)]))
  return slugs.flatMap((slug) => cards.get(slug) ?? [])
}
