import 'server-only'
import { isAtRest } from '@/domain/accounts/leaving'
import type { FoundPassage } from '@/domain/bookmarks/bookmark-concepts'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { passageAt } from '@/server/passages/queries'

/**
 * The passages that editors took into the concordance of a concept because readers proposed them, the first taken first, each
 * with its words of today; several may have found the same. What is gone from its essay is left out until it comes back.
 */
export async function foundPassages(concept: string): Promise<FoundPassage[]> {
  const rows = await db.conceptProposal.findMany({
    where: { concept, state: 'ACCEPTED', passage: { revision: { essay: PUBLISHED } } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, isCredited: true, passageId: true },
      member: { select: { handle: true, pausedAt: true, eraseAt: true, erasedAt: true } },
    },
  })
  const found = rows.map(async ({ id, isCredited, passageId, member }) => {
    const passage = await passageAt(passageId)
    if (!passage?.today) return []
    const { slug, title, author } = passage.essay
    const by =
      isCredited && member.handle !== null
        ? { handle: member.handle, hasProfile: !isAtRest(member) }
        : null
    return [{ id, essay: { slug, title, author }, words: passage.today, href: passage.href, by }]
  })
  return (await Promise.all(found)).flat()
}
