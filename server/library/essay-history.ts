import 'server-only'
import { shownRevisions } from '@/domain/library/shown-revisions'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'
import { PUBLISHED } from './essay-card'

/** One revision in the history of an essay. `publishedAt` is an ISO time, `sha256` that of its words. */
export type HistoryEntry = {
  number: number
  publishedAt: string
  wordCount: number
  sha256: string
}

export type EssayHistory = { slug: string; title: string; revisions: HistoryEntry[] }

/** The published revisions of an essay, newest first; null when readers do not see the essay. */
export async function essayHistory(slug: string): Promise<EssayHistory | null> {
  if (!isSlug(slug)) return null
  const row = await db.essay.findFirst({
    where: { slug, ...PUBLISHED },
    select: {
      title: true,
      revisions: {
        select: { number: true, publishedAt: true, wordCount: true, sha256: true },
        orderBy: { number: 'asc' },
      },
    },
  })
  if (row === null) return null
  const entries = row.revisions.map(({ publishedAt, ...revision }) => ({
    ...revision,
    publishedAt: publishedAt.toISOString(),
  }))
  return { slug, title: row.title, revisions: shownRevisions(entries).toReversed() }
}
