import type { ComparedBlock } from '@/domain/library/compare-texts'
import { Refusal } from '@/domain/refusal'

export type Late = {
  /** On which case something happened before this decision came. */
  caseId: string
  /** Whether there is still something to decide on it. */
  isOpen: boolean
  /** What changed from the words that were read to those in question now; null where they are the same. */
  change: readonly ComparedBlock[] | null
}

/** The refusal of a decision that came too late, or on words that are others now. */
export class LateDecision extends Refusal {
  override readonly stands: Late

  constructor(sentence: string, stands: Late) {
    super('conflict', sentence)
    this.stands = stands
  }
}

/** What a form was told of a decision that came too late; null of any other refusal. */
export function lateOf(stands: object | undefined): Late | null {
  return stands !== undefined && 'caseId' in stands && 'isOpen' in stands ? (stands as Late) : null
}
