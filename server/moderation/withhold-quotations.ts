import 'server-only'
import { withoutQuotations } from '@/domain/discussion/quotations'
import type { Visibility } from '@/domain/discussion/conversation'
import type { Transaction } from '@/server/db'
import { commentHtml } from '@/server/discussion/comment-html'
import { linkedThreads } from '@/server/discussion/linked-threads'

type Source = { id: string; threadId: string; createdAt: Date }
type Quoting = { commentId: string; threadId: string }
type Change = { from: Visibility; to: Visibility }

/** What stands in the place of a quotation whose source may not be read. */
const WITHHELD = '> *Words that are not shown now.*'

const isOpen = (visibility: Visibility): boolean =>
  visibility === 'PUBLISHED' || visibility === 'LIMITED'

/**
 * Takes what others quote of a comment out of the same conversation, and wherever its address stands with it, when a decision takes its
 * words from everyone, and gives it back exactly when one lets them be read again. Call it with all these threads locked
 * (`lockWhereQuoted`) after the comment itself was changed; it announces nothing, and returns the threads in which others
 * are shown other words.
 */
export async function settleQuotations(
  tx: Transaction,
  source: Source,
  { from, to }: Change,
): Promise<string[]> {
  if (isOpen(from) === isOpen(to)) return []
  const quoting = isOpen(to) ? await givenBack(tx, source.id) : await withheld(tx, source)
  for (const id of new Set(quoting.map(({ commentId }) => commentId))) await showWithout(tx, id)
  return [...new Set(quoting.map(({ threadId }) => threadId))]
}

/** Names every revision in which others quote these words; the comments they are of. */
async function withheld(tx: Transaction, { id, threadId, createdAt }: Source): Promise<Quoting[]> {
  const linked = await linkedThreads(tx, threadId)
  const quoting = await tx.$queryRaw<(Quoting & { id: string; markdown: string })[]>`
    SELECT r.id, r.comment_id AS "commentId", c.thread_id AS "threadId", r.markdown
    FROM comment c JOIN comment_revision r ON r.comment_id = c.id
    WHERE c.thread_id = ANY(${linked}::uuid[]) AND c.id <> ${id}::uuid AND c.created_at >= ${createdAt}
      AND r.instead_of_id IS NULL AND r.markdown ~ '(^|\n) {0,3}>'
    UNION
    SELECT r.id, r.comment_id, c.thread_id, r.markdown
    FROM comment_revision r JOIN comment c ON c.id = r.comment_id
    WHERE r.markdown LIKE '%/c/%' AND comments_named(r.markdown) @> ARRAY[${id}::uuid]
      AND c.id <> ${id}::uuid AND r.instead_of_id IS NULL AND r.markdown ~ '(^|\n) {0,3}>'`
  if (quoting.length === 0) return []
  const [sources, from] = [await wordsOf(tx, id), [id]]
  const found = quoting.filter(
    ({ markdown }) => withoutQuotations(markdown, sources, { from }) !== null,
  )
  const data = found.map((one) => ({ sourceId: id, revisionId: one.id }))
  await tx.withheldQuotation.createMany({ data, skipDuplicates: true })
  return found
}

async function givenBack(tx: Transaction, sourceId: string): Promise<Quoting[]> {
  const rows = await tx.withheldQuotation.findMany({
    where: { sourceId },
    select: { revision: { select: { commentId: true, comment: { select: { threadId: true } } } } },
  })
  await tx.withheldQuotation.deleteMany({ where: { sourceId } })
  return rows.map(({ revision: { commentId, comment } }) => ({ commentId, ...comment }))
}

/** Shows of a comment its own words without whatever it quotes that nobody may read; those themselves when that is nothing. */
export async function showWithout(tx: Transaction, id: string): Promise<void> {
  const { currentRevision } = await tx.comment.findUniqueOrThrow({
    where: { id },
    select: { currentRevision: { include: { insteadOf: true } } },
  })
  const own = currentRevision?.insteadOf ?? currentRevision
  if (!own || own.markdown === '') return
  const rows = await tx.withheldQuotation.findMany({ where: { revisionId: own.id } })
  const sources: string[] = []
  for (const { sourceId } of rows) {
    const words = await wordsOf(tx, sourceId)
    // What was emptied since cannot be found again: then all stays as it is shown.
    if (words.length === 0) return
    sources.push(...words)
  }
  const from = rows.map(({ sourceId }) => sourceId)
  const left = withoutQuotations(own.markdown, sources, { instead: WITHHELD, from })
  const shown = left === null ? own.id : await insteadOf(tx, own, left)
  await tx.comment.update({ where: { id }, data: { currentRevisionId: shown } })
}

type Own = { id: string; commentId: string; contentNote: string }

async function insteadOf(tx: Transaction, own: Own, markdown: string): Promise<string> {
  const { commentId, contentNote } = own
  const former = await tx.commentRevision.findFirst({
    where: { insteadOfId: own.id, markdown },
    select: { id: true },
  })
  if (former) return former.id
  const last = await tx.commentRevision.aggregate({ where: { commentId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const words = { markdown, html: await commentHtml(markdown), contentNote }
  const data = { commentId, number, ...words, insteadOfId: own.id }
  return (await tx.commentRevision.create({ data, select: { id: true } })).id
}

async function wordsOf(tx: Transaction, commentId: string): Promise<string[]> {
  const own = await tx.commentRevision.findMany({
    where: { commentId, markdown: { not: '' } },
    select: { markdown: true },
  })
  return own.map(({ markdown }) => markdown)
}
