import 'server-only'
import { placePassage } from '@/domain/passages/place-passage'
import type { Placement, PlacementState } from '@/domain/passages/placement'
import { quotationAt, type Quotation } from '@/domain/passages/quotation'
import type { Transaction } from '@/server/db'

import { placementRow } from './placement-row'

const ROWS_AT_ONCE = 1000

type Publication = { essayId: string; from: string; to: string }
type Passage = Awaited<ReturnType<typeof passagesToPlace>>[number]
type Texts = ReadonlyMap<string, string>

/**
 * Places every passage of an essay in its new revision, inside the transaction that publishes it. Repeating it changes
 * nothing. Returns how many stand how.
 */
export async function placePassages(
  tx: Transaction,
  publication: Publication,
): Promise<Record<PlacementState, number>> {
  // Whoever is taking a passage of this essay right now finishes first, and is then seen below.
  await tx.$queryRaw`select 1 from essay where id = ${publication.essayId}::uuid for update`
  const passages = await passagesToPlace(tx, publication)
  const texts = await textsOf(tx, passages, publication)
  const tally = { UNCHANGED: 0, MOVED: 0, REWORDED: 0, GONE: 0 }
  const rows = passages.map((passage) => {
    const placement = placed(passage, texts, publication)
    tally[placement.state] += 1
    return placementRow(passage.id, publication.to, placement)
  })
  for (let row = 0; row < rows.length; row += ROWS_AT_ONCE) {
    const data = rows.slice(row, row + ROWS_AT_ONCE)
    await tx.placement.createMany({ data, skipDuplicates: true })
  }
  return tally
}

const passagesToPlace = (tx: Transaction, { essayId, from, to }: Publication) =>
  tx.passage.findMany({
    where: {
      revision: { essayId },
      revisionId: { not: to },
      placements: { none: { revisionId: to } },
    },
    include: { placements: { where: { revisionId: from } } },
  })

async function textsOf(
  tx: Transaction,
  passages: Passage[],
  publication: Publication,
): Promise<Texts> {
  const { from, to } = publication
  const ids = new Set([from, to, ...passages.map((passage) => passage.revisionId)])
  const revisions = await tx.revision.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, text: true },
  })
  return new Map(revisions.map(({ id, text }) => [id, text]))
}

/** Follows the words from where they stood last; those that were gone are sought from their origin again. */
function placed(passage: Passage, texts: Texts, { from, to }: Publication): Placement {
  const newText = texts.get(to) ?? ''
  const fromText = texts.get(from) ?? ''
  const last = lastQuotation(passage, fromText, from)
  const placement =
    last === null
      ? placePassage(texts.get(passage.revisionId) ?? '', newText, passage)
      : placePassage(fromText, newText, last)
  return seenFromOrigin(passage, placement)
}

function lastQuotation(passage: Passage, fromText: string, from: string): Quotation | null {
  if (passage.revisionId === from) return passage
  const [last] = passage.placements
  if (last?.start == null || last.end === null) return null
  return quotationAt(fromText, last.start, last.end)
}

/** A state compares with the words as they were first chosen, not with the revision before. */
function seenFromOrigin(passage: Passage, placement: Placement): Placement {
  if (placement.state === 'GONE') return placement
  if (placement.words !== passage.exact) return { ...placement, state: 'REWORDED' }
  return { ...placement, state: placement.start === passage.start ? 'UNCHANGED' : 'MOVED' }
}
