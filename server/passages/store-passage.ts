import 'server-only'
import { compareRevisions } from '@/domain/passages/compare-revisions'
import {
  findQuotation,
  quotationAt,
  QUOTATION_LENGTH_MAX,
  type Quotation,
} from '@/domain/passages/quotation'
import type { Stretch } from '@/domain/passages/stretch'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { placementRow } from './placement-row'

type Choice = Stretch & {
  essayId: string
  revisionId: string
  /** What the reader saw there; without it, whatever words stand at the offsets. */
  quoted?: Pick<Quotation, 'exact' | 'prefix' | 'suffix'>
}
type RevisionText = { id: string; text: string }
type Origin = { revision: RevisionText; quotation: Quotation }

/**
 * Stores the words a reader chose as a passage, after checking that the essay holds them: at the offsets of the
 * revision they were chosen on, else in one clear place of the current one. Throws a Refusal when it does not.
 */
export async function storePassage(
  tx: Transaction,
  choice: Choice,
): Promise<{ id: string; exact: string }> {
  const current = await heldCurrentRevision(tx, choice.essayId)
  const named = await tx.revision.findFirst({
    where: { id: choice.revisionId, essayId: choice.essayId },
    select: { id: true, text: true },
  })
  const origin = heldBy(named, choice) ?? foundIn(current, choice)
  if (origin === null) {
    throw new Refusal(
      'gone',
      'These words do not stand in one clear place of the essay any more. Reload the page and select them again; what you wrote is kept.',
    )
  }
  const { revision, quotation } = origin
  if (quotation.exact.length > QUOTATION_LENGTH_MAX) {
    throw new Refusal('invalid', 'Select fewer words: a passage has at most 5,000 characters.')
  }
  const passage = await tx.passage.create({
    data: { revisionId: revision.id, ...quotation },
    select: { id: true, exact: true },
  })
  if (revision.id !== current.id) {
    const placement = compareRevisions(revision.text, current.text)(quotation)
    await tx.placement.create({ data: placementRow(passage.id, current.id, placement) })
  }
  return passage
}

/** The current revision, which no publication can change before this transaction ends. */
async function heldCurrentRevision(tx: Transaction, essayId: string): Promise<RevisionText> {
  await tx.$queryRaw`select 1 from essay where id = ${essayId}::uuid for share`
  const essay = await tx.essay.findUnique({
    where: { id: essayId },
    select: {
      withdrawnAt: true,
      scheduledFor: true,
      currentRevision: { select: { id: true, text: true } },
    },
  })
  if (!essay?.currentRevision || essay.withdrawnAt !== null || essay.scheduledFor !== null) {
    throw new Refusal('not-found', 'This essay is not in the library any more.')
  }
  return essay.currentRevision
}

function heldBy(revision: RevisionText | null, { start, end, quoted }: Choice): Origin | null {
  if (revision === null) return null
  if (quoted !== undefined && revision.text.slice(start, end) !== quoted.exact) return null
  const quotation = quotationAt(revision.text, start, end)
  return quotation === null ? null : { revision, quotation }
}

function foundIn(revision: RevisionText, choice: Choice): Origin | null {
  const { quoted } = choice
  if (quoted === undefined) return null
  const found = findQuotation(revision.text, { ...choice, ...quoted })
  return found === null ? null : heldBy(revision, { ...choice, ...found })
}
