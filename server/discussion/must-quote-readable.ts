import 'server-only'
import { withoutQuotations } from '@/domain/discussion/quotations'
import { quotedComments } from '@/domain/discussion/quoted-comments'
import { Refusal } from '@/domain/refusal'
import type { Statements } from '@/server/statements'

import { linkedThreads } from './linked-threads'
import { lockQuoted } from './lock-quoted'

const NOT_SHOWN =
  'You quote a comment that is not shown any more. Take that quotation out, with the line under it; the rest of your words is kept below.'

const QUOTED = /^ {0,3}>/m

/**
 * Refuses words that quote a comment which a moderator took away or holds: with its address, or, of one that was removed from this
 * conversation, by its words alone. Those quoted stay as they are until this
 * transaction ends: whoever decides on one meanwhile then finds these words.
 */
export async function mustQuoteReadable(
  tx: Pick<Statements, '$queryRaw'>,
  words: string,
  threadId?: string,
): Promise<void> {
  if (!QUOTED.test(words)) return
  if (threadId !== undefined) await mustNotQuoteRemoved(tx, words, threadId)
  const ids = quotedComments(words)
  if (ids.length === 0) return
  await lockQuoted(tx, ids)
  const quoted = await tx.$queryRaw<{ isShown: boolean }[]>`
    SELECT visibility IN ('PUBLISHED', 'LIMITED') AND (purged_at IS NULL OR author_deleted_at IS NOT NULL) AS "isShown"
    FROM comment WHERE id = ANY(${ids}::uuid[])`
  if (quoted.some(({ isShown }) => !isShown)) throw new Refusal('gone', NOT_SHOWN)
}

/** What went into another conversation, or came from one, is removed from this one too. */
async function mustNotQuoteRemoved(
  tx: Pick<Statements, '$queryRaw'>,
  words: string,
  threadId: string,
): Promise<void> {
  const threads = await linkedThreads(tx, threadId)
  const removed = await tx.$queryRaw<{ markdown: string }[]>`
    SELECT r.markdown FROM comment c JOIN comment_revision r ON r.comment_id = c.id
    WHERE c.thread_id = ANY(${threads}::uuid[]) AND c.visibility = 'REMOVED' AND r.markdown <> ''
      AND r.instead_of_id IS NULL`
  const sources = removed.map(({ markdown }) => markdown)
  if (withoutQuotations(words, sources) !== null) throw new Refusal('gone', NOT_SHOWN)
}
