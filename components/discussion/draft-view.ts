import type { Draft } from '@/domain/discussion/draft'

/** Other words for the same box, and where they are from. */
export type DraftQuestion = { words: Draft['words']; tab: string } & (
  { from: 'tab' } | { from: 'device'; seen: number; updatedAt: string }
)

/** How a draft is kept, as its writer is told. */
export type DraftState =
  | { kind: 'nothing' | 'here' | 'kept' | 'unheard' | 'sent elsewhere' | 'arrived' | 'discarded' }
  | { kind: 'refused'; sentence: string }

export type DraftView = { state: DraftState; question: DraftQuestion | null }

export const NO_DRAFT: DraftView = { state: { kind: 'nothing' }, question: null }
