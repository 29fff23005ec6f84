import 'server-only'
import { quotedComments } from '@/domain/discussion/quoted-comments'
import { Refusal } from '@/domain/refusal'
import type { Statements } from '@/server/statements'

const NOT_SHOWN =
  'You quote a comment that is not shown any more. Take that quotation out, with the line under it; the rest of your words is kept below.'

/**
 * Refuses words that quote a comment, with its address, which a moderator took away or holds. Those quoted stay as they are until this
 * transaction ends: whoever decides on one meanwhile then finds these words.
 */
export async function mustQuoteReadable(
  tx: Pick<Statements, '$queryRaw'>,
  words: string,
): Promise<void> {
  const ids = quotedComments(words)
  if (ids.length === 0) return
  const quoted = await tx.$queryRaw<{ isShown: boolean }[]>`
    SELECT visibility IN ('PUBLISHED', 'LIMITED') AND (purged_at IS NULL OR author_deleted_at IS NOT NULL) AS "isShown"
    FROM comment WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`
  if (quoted.some(({ isShown }) => !isShown)) throw new Refusal('gone', NOT_SHOWN)
}
