import 'server-only'
import type { RepeatingPlace } from '@/domain/moderation/purge'
import { repeats } from '@/domain/moderation/repeats'
import type { Transaction } from '@/server/db'

/** The ids of the rows of each place. */
export type RepeatingRows = Readonly<Record<RepeatingPlace, readonly string[]>>

type Row = { place: RepeatingPlace; id: string; said: string; isAbout: boolean }

/**
 * Where people wrote beside a comment what may repeat its words: all that was said of the comment itself in reasons, appeals and
 * reports, whatever it says, and elsewhere, in notes on members too, what repeats the words or one of the phrases. Reads all such
 * words: it is rarely asked.
 */
export async function repeatingRows(
  tx: Pick<Transaction, '$queryRaw' | 'commentRevision'>,
  commentId: string,
  phrases: readonly string[] = [],
): Promise<RepeatingRows> {
  const sources = await wordsOf(tx, commentId)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT 'decisions' AS place, d.id, concat_ws(E'\n', d.facts, d.explanation, d.private_note) AS said,
      d.comment_id = ${commentId}::uuid AS "isAbout"
    FROM decision d WHERE (d.facts, d.explanation, d.private_note) <> ('', '', '')
    UNION ALL
    SELECT 'appeals', a.id, concat_ws(E'\n', a.words, a.answer), d.comment_id = ${commentId}::uuid
    FROM appeal a JOIN decision d ON d.id = a.decision_id WHERE (a.words, a.answer) <> ('', '')
    UNION ALL
    SELECT 'reports', r.id, concat_ws(E'\n', r.words, CASE WHEN r.reporter_id IS NOT NULL THEN r.law END),
      c.comment_id = ${commentId}::uuid
    FROM report r JOIN "case" c ON c.id = r.case_id WHERE (r.words, r.law) <> ('', '')
    UNION ALL
    SELECT 'letters', l.id, l.words, r.comment_id = ${commentId}::uuid
    FROM law_report l JOIN comment_revision r ON r.id = l.revision_id WHERE l.words <> ''
    UNION ALL
    SELECT 'notes', n.id, n.words, false FROM member_note n WHERE n.words <> ''
    UNION ALL
    SELECT 'accounts', e.id, e.reason, coalesce(e.comment_id = ${commentId}::uuid, false)
    FROM account_event e WHERE e.reason <> ''
    UNION ALL
    SELECT 'conversations', e.id, e.reason, coalesce(e.comment_id = ${commentId}::uuid, false)
    FROM thread_event e WHERE e.reason <> ''`
  const found = rows.filter((row) => row.isAbout || repeats(row.said, { sources, phrases }))
  const at = (place: RepeatingPlace) =>
    found.filter((row) => row.place === place).map(({ id }) => id)
  return {
    ...{ decisions: at('decisions'), appeals: at('appeals'), reports: at('reports') },
    ...{ letters: at('letters'), notes: at('notes'), accounts: at('accounts') },
    conversations: at('conversations'),
  }
}

/** What a comment says and said, in all its versions. */
export async function wordsOf(
  tx: Pick<Transaction, 'commentRevision'>,
  commentId: string,
): Promise<string[]> {
  const rows = await tx.commentRevision.findMany({
    where: { commentId, markdown: { not: '' } },
    select: { markdown: true, contentNote: true },
  })
  return rows.flatMap(({ markdown, contentNote }) => [markdown, contentNote])
}
