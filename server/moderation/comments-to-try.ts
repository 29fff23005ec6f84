import 'server-only'
import type { SettingsInForce } from '@/domain/moderation/check-settings'
import { checkedWords, type Author } from '@/domain/moderation/checks'
import { learnedWords } from '@/domain/moderation/checks/words-print'
import type { TriedComment } from '@/domain/moderation/trial'
import { config } from '@/server/config'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { COUNTED_MAX, LATELY_MAX } from './what-checks-know'

const TRIED_MAX = 1_000

type Row = {
  id: string
  markdown: string
  contentNote: string
  fate: TriedComment['fate']
  isModerator: boolean
  author: Omit<Author, 'isModerator'>
  repeats: number
}

/**
 * The last comments whose words still stand, with what was known when each was written: what its author had published,
 * how fast they wrote. What the filter knows is what it knows today.
 */
export async function commentsToTry(inForce: SettingsInForce): Promise<TriedComment[]> {
  const rows = await lastComments()
  const prints = rows.map((row) => learnedWords(checkedWords(wordsOf(row))))
  const filter = await filterFor(new Set(prints.flatMap((words) => [...words.values()])))
  const ownHost = new URL(config().origin).hostname
  return rows.map((row) => ({
    ...{ id: row.id, fate: row.fate, words: checkedWords(wordsOf(row)) },
    author: { ...row.author, isModerator: row.isModerator },
    known: { inForce, filter, ownHost, repeats: row.repeats, clock: () => 0 },
  }))
}

const wordsOf = ({ markdown, contentNote }: Row) => ({ words: markdown, contentNote })

const lastComments = () =>
  readRows<Row>(sql`
  SELECT c.id, r.markdown, r.content_note AS "contentNote",
    CASE WHEN c.visibility = 'PUBLISHED' THEN 'approved' WHEN c.visibility = 'REMOVED' THEN 'removed'
      WHEN c.visibility = 'LIMITED' THEN 'folded' ELSE 'open' END AS fate,
    'MODERATOR' = ANY(m.roles) AS "isModerator",
    (SELECT json_build_object('publishedComments', count(*) FILTER (WHERE comment_is_open(e.said)),
        'lastHour', count(*) FILTER (WHERE e.created_at > c.created_at - interval '1 hour'),
        'lastDay', count(*) FILTER (WHERE e.created_at > c.created_at - interval '1 day'),
        'lately', count(*) FILTER (WHERE e.place <= ${LATELY_MAX}::int AND e.visibility <> 'PENDING'),
        'removedLately',
          count(*) FILTER (WHERE e.place <= ${LATELY_MAX}::int AND e.visibility = 'REMOVED'))
      FROM (SELECT b AS said, b.created_at, b.visibility,
          row_number() OVER (PARTITION BY b.visibility = 'PENDING' ORDER BY b.created_at DESC) AS place
        FROM comment b WHERE b.author_id = c.author_id AND b.created_at < c.created_at
        ORDER BY b.created_at DESC LIMIT ${COUNTED_MAX}::int) e) AS author,
    (SELECT count(DISTINCT o.author_id)::int FROM comment_revision p JOIN comment o ON o.id = p.comment_id
      WHERE p.words_print = r.words_print AND o.author_id <> c.author_id
        AND p.created_at BETWEEN r.created_at - interval '30 days' AND r.created_at) AS repeats
  FROM comment c JOIN comment_revision r ON r.id = c.current_revision_id JOIN member m ON m.id = c.author_id
  WHERE r.markdown <> '' AND c.author_deleted_at IS NULL
  ORDER BY c.created_at DESC, c.id DESC LIMIT ${TRIED_MAX}::int`)

/** What was learned of all these words. */
async function filterFor(prints: ReadonlySet<number>) {
  const [all] = await readRows<{ approved: number; removed: number }>(
    sql`SELECT approved, removed FROM word_filter WHERE id = 1`,
  )
  const rows = await readRows<{ print: string; approved: number; removed: number }>(sql`
    SELECT print, approved, removed FROM learned_word
    WHERE print = ANY(${`{${[...prints].join(',')}}`}::bigint[])`)
  const words = new Map(rows.map(({ print, ...learned }) => [Number(print), learned]))
  return { approved: 0, removed: 0, ...all, words }
}
