import 'server-only'
import { isReadableByAll } from '@/domain/discussion/readable'
import type { Transaction } from '@/server/db'

import { addressed } from './addressed'
import { concernedBy } from './concerned-by'
import { tellConcerned } from './tell-concerned'

/** A comment, and which words of it were read until now. */
type Former = { id: string; currentRevisionId: string | null }

/**
 * Once a comment that everyone can read has other words: tells whom these mention or quote and the former ones did not.
 * Nobody hears again of a comment that they were told of, and nobody because of what they follow.
 */
export async function tellOfChange(tx: Transaction, former: Former): Promise<void> {
  const { currentRevision, revisions, ...comment } = await tx.comment.findUniqueOrThrow({
    where: { id: former.id },
    include: {
      currentRevision: { select: { markdown: true } },
      revisions: { where: { id: former.currentRevisionId ?? former.id } },
    },
  })
  if (!isReadableByAll(comment)) return
  const said = { ...comment, markdown: currentRevision?.markdown ?? '' }
  const newly = await addressed(tx, said, revisions[0]?.markdown)
  if (newly.length === 0) return
  const concerned = await concernedBy(tx, said.id, newly)
  await tellConcerned(
    tx,
    said,
    concerned.filter(({ reason }) => reason === 'MENTION' || reason === 'QUOTED'),
  )
}
