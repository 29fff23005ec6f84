import 'server-only'
import { elided, snippetOf, type Snippet } from '@/domain/search/highlight'
import type { SearchHit } from '@/domain/search/hit'
import type { SearchKind } from '@/domain/search/search-kind'
import { anyWordOf } from '@/domain/search/tsquery'
import { textFragment } from '@/domain/passages/text-fragment'
import type { Transaction } from '@/server/db'
import { isoDay } from '@/server/library/day'

import { SNIPPET_OPTIONS, TITLE_OPTIONS } from './headline'
import type { Question } from './read-question'

type EntryRow = {
  number: number
  kind: Exclude<SearchKind, 'COMMENT'>
  slug: string
  heading: string
  headingRead: string
  headingMarked: string
  /** Of the entry itself: a subtitle, a passage, a definition. */
  text: string
  /** What the snippet is taken from: of an essay, the passage that answers best. */
  passage: string
  passageRead: string
  passageMarked: string
  /** Of the passage: its block, and where that begins in the canonical text of its essay. */
  block: number | null
  start: number | null
  /** Short words may stand twice: the canonical text to look through. Null: the passage is long enough to be the only one. */
  essayText: string | null
  by: string | null
  series: string | null
  day: Date | null
}

/** Of one essay as many passages that say something of it are compared. */
const PASSAGES_READ_MAX = 12
const ALONE_LENGTH_MIN = 200

/** Reads what is shown of entries of the library; of an essay also the passage that answers best. By number. */
export async function showEntries(
  tx: Transaction,
  { configuration, query }: Pick<Question, 'configuration' | 'query'>,
  numbers: number[],
): Promise<Map<number, SearchHit>> {
  if (numbers.length === 0) return new Map()
  const any = anyWordOf(query)
  const rows = await tx.$queryRaw<EntryRow[]>`
    /* kept: search-entries-shown */
    SELECT s.number, s.kind, coalesce(e.slug, c.slug, a.slug, q.slug) AS slug, s.heading, s.text,
      search_text(s.heading) AS "headingRead", h.passage, h."passageRead",
      ts_headline(${configuration}::regconfig, search_text(s.heading), ${any}::tsquery, ${TITLE_OPTIONS})
        AS "headingMarked",
      ts_headline(${configuration}::regconfig, h."passageRead", ${any}::tsquery, ${SNIPPET_OPTIONS})
        AS "passageMarked",
      w.name AS by, r.title AS series, s.day, p.block, p.start, CASE WHEN char_length(p.text) < ${ALONE_LENGTH_MIN}::int THEN v.text END AS "essayText"
    FROM search_entry s
      LEFT JOIN essay e ON s.kind IN ('ESSAY', 'PASSAGE') AND e.id = s.subject_id
        AND e.current_revision_id = s.revision_id AND e.withdrawn_at IS NULL AND e.scheduled_for IS NULL
      LEFT JOIN author w ON w.id = e.author_id
      LEFT JOIN series r ON r.id = e.series_id
      LEFT JOIN revision v ON v.id = e.current_revision_id
      LEFT JOIN concept c ON s.kind = 'CONCEPT' AND c.id = s.subject_id
      LEFT JOIN author a ON s.kind = 'AUTHOR' AND a.id = s.subject_id
      LEFT JOIN question q ON s.kind = 'QUESTION' AND q.id = s.subject_id AND q.withdrawn_at IS NULL
      LEFT JOIN LATERAL (
        SELECT b.block, b.start, b.text FROM (
          SELECT start, text, block, words FROM search_entry
          WHERE kind = 'PASSAGE' AND subject_id = s.subject_id AND s.kind IN ('ESSAY', 'PASSAGE')
            AND CASE s.kind WHEN 'PASSAGE' THEN block = s.block ELSE words @@ ${any}::tsquery END
          ORDER BY block LIMIT ${PASSAGES_READ_MAX}::int
        ) b
        ORDER BY ts_rank_cd(b.words, ${any}::tsquery, 1) * search_fullness(b.text) DESC, b.block LIMIT 1
      ) p ON true
      CROSS JOIN LATERAL (
        SELECT coalesce(p.text, s.text) AS passage, search_text(coalesce(p.text, s.text)) AS "passageRead"
      ) h
    WHERE s.number = ANY (${numbers}::int[]) AND coalesce(e.slug, c.slug, a.slug, q.slug) IS NOT NULL`
  return new Map(rows.map((row) => [row.number, hitOf(row)]))
}

const FOLDERS = { CONCEPT: 'concepts', AUTHOR: 'authors', QUESTION: 'questions' } as const

function hitOf(row: EntryRow): SearchHit {
  const { kind, slug, by, series, text } = row
  const { heading, headingRead: read, headingMarked: marked } = row
  const title = snippetOf({ text: heading, read, marked }).parts
  const found = snippetOf({ text: row.passage, read: row.passageRead, marked: row.passageMarked })
  const snippet = elided(found, row.passage)
  const shown = { kind, title, snippet, by, series, day: isoDay(row.day) }
  if (kind === 'PASSAGE') return { ...shown, href: passageAddress(row, found), snippetHref: null }
  if (kind !== 'ESSAY') return { ...shown, href: `/${FOLDERS[kind]}/${slug}`, snippetHref: null }
  const isAnswer = found.parts.some(({ isHit }) => isHit) && row.start !== null
  return {
    ...shown,
    snippet: isAnswer ? snippet : [{ text, isHit: false }],
    href: `/essays/${slug}`,
    snippetHref: isAnswer ? passageAddress(row, found) : null,
  }
}

/** The address at which the browser shows the words of the snippet themselves. */
function passageAddress(
  { slug, block, start, essayText, passage }: EntryRow,
  found: Snippet,
): string {
  if (block === null || start === null) return `/essays/${slug}`
  const from = essayText === null ? 0 : start
  const stretch = { start: from + found.start, end: from + found.end }
  return `/essays/${slug}#b${block}${textFragment(essayText ?? passage, stretch)}`
}
