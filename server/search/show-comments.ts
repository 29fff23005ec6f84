import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { A_READER } from '@/domain/discussion/byline'
import { elided, snippetOf } from '@/domain/search/highlight'
import type { SearchHit } from '@/domain/search/hit'
import { anyWordOf } from '@/domain/search/tsquery'
import type { Transaction } from '@/server/db'

import { SNIPPET_OPTIONS, TITLE_OPTIONS } from './headline'
import type { Question } from './read-question'

type CommentRow = {
  number: number
  id: string
  /** Null when the words that it was opened with are not for everyone. */
  title: string | null
  titleRead: string
  titleMarked: string
  text: string
  read: string
  marked: string
  by: string | null
  at: Date
  note: string
}

/** Reads what is shown of comments, as far as everyone may still read them; the title only with the words it was opened with. By number. */
export async function showComments(
  tx: Transaction,
  { configuration, query }: Pick<Question, 'configuration' | 'query'>,
  numbers: number[],
): Promise<Map<number, SearchHit>> {
  if (numbers.length === 0) return new Map()
  const any = anyWordOf(query)
  const rows = await tx.$queryRaw<CommentRow[]>`
    /* kept: search-comments-shown */
    SELECT s.number, c.id, CASE WHEN c.is_unnamed THEN ${A_READER} ELSE m.handle END AS by, c.created_at AS at, r.content_note AS note, w.text, w.read,
      ts_headline(${configuration}::regconfig, w.read, ${any}::tsquery, ${SNIPPET_OPTIONS}) AS marked,
      CASE WHEN o.id IS NOT NULL THEN t.title END AS title, search_text(t.title) AS "titleRead",
      ts_headline(${configuration}::regconfig, search_text(t.title), ${any}::tsquery, ${TITLE_OPTIONS})
        AS "titleMarked"
    FROM search_comment s
      JOIN comment c ON c.id = s.comment_id AND c.current_revision_id = s.revision_id
      JOIN comment_revision r ON r.id = s.revision_id
      JOIN thread t ON t.id = c.thread_id
      JOIN member m ON m.id = c.author_id
      LEFT JOIN comment o ON o.thread_id = t.id AND o.parent_id IS NULL
        AND o.visibility IN ('PUBLISHED', 'LIMITED') AND o.author_deleted_at IS NULL AND o.purged_at IS NULL
      CROSS JOIN LATERAL (SELECT trim(regexp_replace(search_plain_text(r.html), '\\s+', ' ', 'g')) AS text) p
      CROSS JOIN LATERAL (SELECT p.text, search_text(p.text) AS read) w
    WHERE s.number = ANY (${numbers}::int[])
      AND c.visibility = 'PUBLISHED' AND c.author_deleted_at IS NULL AND c.purged_at IS NULL`
  return new Map(rows.map((row) => [row.number, hitOf(row)]))
}

const UNTITLED = 'A conversation whose first words were taken away'

function hitOf({ id, title, by, at, note, ...row }: CommentRow): SearchHit {
  const { titleRead: read, titleMarked: marked } = row
  return {
    kind: 'COMMENT',
    href: `/c/${id}`,
    commentId: id,
    title:
      title === null
        ? [{ text: UNTITLED, isHit: false }]
        : snippetOf({ text: title, read, marked }).parts,
    snippet: elided(snippetOf(row), row.text),
    ...(note !== '' && { contentNote: note }),
    snippetHref: null,
    by: shownName(by),
    series: null,
    day: at.toISOString(),
  }
}
