import 'server-only'
import { canonicalText } from '@/domain/passages/canonical-text'
import type { ChosenPassage } from '@/domain/passages/chosen-passage'
import { locateWords } from '@/domain/passages/locate-words'
import type { Placement } from '@/domain/passages/placement'
import { findQuotation } from '@/domain/passages/quotation'
import { goneByHand, placedByHand } from '@/domain/passages/said-place'
import type { Stretch } from '@/domain/passages/stretch'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { placementRow } from './placement-row'

const NOT_ALONE =
  'These words do not stand in one clear place of the essay. Take a few more words around them, as they stand in the essay now.'
const NO_WORDS = 'The words are not in the essay any more. Select where they stand now instead.'

type Passage = { id: string; exact: string; start: number }
type Revision = { id: string; number: number; text: string }
type Said = { passage: Passage; revision: Revision }
/** Words that were typed, or selected on the page of a revision. */
type Sought = string | ChosenPassage

/**
 * A person says that a passage stands at these words of a revision, or, without words, where it was found. Throws a
 * Refusal when they do not stand in one clear place.
 */
export async function sayHere(
  tx: Transaction,
  { passage, revision }: Said,
  sought?: Sought,
): Promise<void> {
  const stretch = sought ? placeOf(sought, revision) : await found(tx, passage, revision)
  const placement = stretch && placedByHand(passage, revision.text, stretch)
  if (placement === null) throw new Refusal('invalid', sought ? NOT_ALONE : NO_WORDS)
  await say(tx, { passage, revision }, placement)
}

/** A person says that the words of a passage are not in this revision, but once stood where it was found. */
export async function sayGone(tx: Transaction, { passage, revision }: Said): Promise<void> {
  const placement = await placementAt(tx, passage, revision)
  const place = placement?.start ?? placement?.place ?? 0
  await say(tx, { passage, revision }, goneByHand(place))
}

/** Offsets hold on the revision they were chosen on alone. What is typed has the signs of a keyboard, and its own lines. */
function placeOf(sought: Sought, revision: Revision): Stretch | null {
  if (typeof sought !== 'string') {
    const isHere = sought.revisionId === revision.id
    return findQuotation(revision.text, isHere ? sought : { ...sought, start: -1, end: -1 })
  }
  const lines = sought.split('\n').map(canonicalText)
  const exact = lines.filter((line) => line !== '').join('\n')
  const alone = { exact, prefix: '', suffix: '', revision: null, position: null }
  const located = locateWords(alone, [revision])
  return typeof located === 'string' ? null : located
}

async function found(tx: Transaction, passage: Passage, revision: Revision) {
  const placement = await placementAt(tx, passage, revision)
  if (placement?.start == null || placement.end === null) return null
  return { start: placement.start, end: placement.end }
}

const placementAt = (tx: Transaction, { id: passageId }: Passage, { id: revisionId }: Revision) =>
  tx.placement.findUnique({ where: { passageId_revisionId: { passageId, revisionId } } })

async function say(
  tx: Transaction,
  { passage, revision }: Said,
  placement: Placement,
): Promise<void> {
  const [passageId, revisionId] = [passage.id, revision.id]
  const data = placementRow(passageId, revisionId, placement)
  await tx.placement.upsert({
    where: { passageId_revisionId: { passageId, revisionId } },
    create: data,
    update: data,
  })
}
