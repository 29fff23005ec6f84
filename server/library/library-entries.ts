import 'server-only'
import type { LibraryEntry } from '@/domain/library/library-entry'
import { readingMinutes } from '@/domain/library/reading-minutes'
import { db } from '@/server/db'

type Row = Omit<LibraryEntry, 'minutes' | 'concepts'> & {
  words: number
  said: string[]
  marked: string[]
}
type Kept = { version: number; entries: Promise<LibraryEntry[]> }

let kept: Kept | null = null

/**
 * Every published essay, as little as browsing needs of it. Kept under the library's version, which is asked first: it
 * grows with each change to what is read here, so what is kept is never older than what the database says.
 */
export async function libraryEntries(): Promise<readonly LibraryEntry[]> {
  const library = await db.library.findUnique({ where: { id: 1 }, select: { version: true } })
  const version = library?.version ?? 0
  if (kept?.version !== version) kept = { version, entries: readEntries() }
  const mine = kept
  return mine.entries.catch((problem: unknown) => {
    if (kept === mine) kept = null
    throw problem
  })
}

async function readEntries(): Promise<LibraryEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.slug, e.title, a.slug AS author, s.slug AS series, r.word_count AS words,
      e.published_on::text AS "publishedOn", coalesce(e.concepts, '{}') AS said, coalesce(m.marked, '{}') AS marked
    FROM essay e
    JOIN author a ON a.id = e.author_id
    JOIN revision r ON r.id = e.current_revision_id
    LEFT JOIN series s ON s.id = e.series_id
    LEFT JOIN (
      SELECT m.essay_id, array_agg(c.slug) AS marked
      FROM (SELECT DISTINCT essay_id, concept_id FROM concept_mention) m
      JOIN concept c ON c.id = m.concept_id
      GROUP BY m.essay_id
    ) m ON m.essay_id = e.id
    WHERE e.withdrawn_at IS NULL AND e.scheduled_for IS NULL`
  return rows.map(({ words, said, marked, ...row }) => ({
    ...row,
    concepts: [...new Set([...said, ...marked])].sort(),
    minutes: readingMinutes(words),
  }))
}
