import 'server-only'
import type { KeptCount } from '@/domain/bookmarks/kept-counts'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

type KeptCounts = { version: number; revision: string; sentences: KeptCount[] }

/**
 * How many readers keep the sentences of an essay, as it was counted last night: the same for everyone, with no name in it.
 * Empty where an editor wants none, and until the words of a new revision have been counted. Null: no such essay.
 */
export async function keptCounts(slug: string): Promise<KeptCounts | null> {
  if (!isSlug(slug)) return null
  const essay = await db.essay.findFirst({
    where: { slug, ...PUBLISHED },
    select: {
      hidesKeptCounts: true,
      currentRevision: {
        select: { id: true, number: true, keptCounts: { orderBy: { start: 'asc' } } },
      },
    },
  })
  if (!essay?.currentRevision) return null
  const { id: revision, number: version, keptCounts: rows } = essay.currentRevision
  const sentences = rows.map(({ start, end, readers }) => ({ start, end, readers }))
  return { version, revision, sentences: essay.hidesKeptCounts ? [] : sentences }
}
