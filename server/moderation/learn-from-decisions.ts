import 'server-only'
import { checkedWords } from '@/domain/moderation/checks'
import { learnedWords } from '@/domain/moderation/checks/words-print'
import { transaction, type Transaction } from '@/server/db'

/** So many decisions are learned in one transaction; the rest when it is asked again. */
const DECISIONS_MAX = 200

type Lesson = {
  number: number
  /** What was decided, or by a reversal undone; null for what teaches nothing. */
  kind: string
  /** One that undoes an earlier one takes its lesson back. */
  sign: 1 | -1
  /** The number of the decision that taught it first. */
  taughtBy: number
  markdown: string
  contentNote: string
}

/**
 * Lets the filter learn from decisions it has not seen: of each approved or removed revision every word once. What undoes
 * one takes back what was learned, unless that was forgotten since, or the words are gone. Returns how many decisions were
 * looked at. Safe to repeat, and from several processes at once: one waits for the other.
 */
export const learnFromDecisions = (): Promise<number> =>
  transaction(async (tx) => {
    const { learnedTo, resetTo } = await lockFilter(tx)
    const lessons = await lessonsAfter(tx, learnedTo)
    const last = lessons.at(-1)
    if (last === undefined) return 0
    for (const lesson of lessons.filter(isLesson(resetTo))) await learn(tx, lesson)
    await tx.wordFilter.update({ where: { id: 1 }, data: { learnedTo: last.number } })
    return lessons.length
  })

export async function lockFilter(tx: Transaction): Promise<{ learnedTo: number; resetTo: number }> {
  await tx.$queryRaw`SELECT 1 FROM word_filter WHERE id = 1 FOR UPDATE`
  return tx.wordFilter.findUniqueOrThrow({ where: { id: 1 } })
}

const isLesson =
  (resetTo: number) =>
  ({ kind, taughtBy, markdown }: Lesson): boolean =>
    (kind === 'APPROVE' || kind === 'REMOVE') && taughtBy > resetTo && markdown !== ''

const lessonsAfter = (tx: Transaction, learnedTo: number) => tx.$queryRaw<Lesson[]>`
  SELECT d.number, coalesce(u.kind, d.kind)::text AS kind,
    CASE WHEN u.id IS NULL THEN 1 ELSE -1 END AS sign, coalesce(u.number, d.number) AS "taughtBy",
    r.markdown, r.content_note AS "contentNote"
  FROM decision d LEFT JOIN decision u ON u.id = d.reverses_id
    JOIN comment_revision r ON r.id = coalesce(u.revision_id, d.revision_id)
  WHERE d.number > ${learnedTo}::int ORDER BY d.number LIMIT ${DECISIONS_MAX}::int`

async function learn(tx: Transaction, { kind, sign, markdown, contentNote }: Lesson) {
  const words = learnedWords(checkedWords({ words: markdown, contentNote }))
  const [approved, removed] = kind === 'APPROVE' ? [sign, 0] : [0, sign]
  const prints = `{${[...words.values()].sort((a, b) => a - b).join(',')}}`
  await tx.$executeRaw`
    INSERT INTO learned_word (print, approved, removed)
    SELECT print, ${Math.max(approved, 0)}::int, ${Math.max(removed, 0)}::int
    FROM unnest(${prints}::bigint[]) AS print
    ON CONFLICT (print) DO UPDATE SET
      approved = greatest(0, learned_word.approved + ${approved}::int),
      removed = greatest(0, learned_word.removed + ${removed}::int)`
  await tx.$executeRaw`
    UPDATE word_filter SET approved = greatest(0, approved + ${approved}::int),
      removed = greatest(0, removed + ${removed}::int) WHERE id = 1`
}
