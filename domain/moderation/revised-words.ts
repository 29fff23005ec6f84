import type { Visibility } from '@/domain/discussion/conversation'

import { transitionOf } from './transitions'

/** Which revision of a comment is read, and which newer one waits for a decision meanwhile. */
export type Words<Id> = { current: Id; waiting: Id | null }

/** The revision a case is about: the one that waits, else the one that is read. */
export const wordsInQuestion = <Id>({ current, waiting }: Words<Id>): Id => waiting ?? current

/** What settles nothing leaves the words that wait as they are. */
const settles = (kind: string): boolean => transitionOf(kind)?.settles === 'closes'

/** The words after a decision: what waits is read from now on when it is approved, else dropped. */
export function wordsDecided<Id>(words: Words<Id>, kind: string): Words<Id> {
  if (words.waiting === null || !settles(kind)) return words
  return { current: kind === 'APPROVE' ? words.waiting : words.current, waiting: null }
}

/** A revision once a decision is undone. */
export type Revised<Id> = {
  id: Id
  /** It may not be read before a moderator lets it through. */
  isHeld: boolean
  /** An approval of it stands. */
  isLetThrough: boolean
  /** Its words are gone for good. */
  isEmpty: boolean
}

type Undone<Id> = { kind: string; revision: Id; to: Visibility }

/**
 * The words once a decision is undone, of all revisions, the oldest first: what it let through is read no more and waits again,
 * what it dropped waits again, unless newer words came. On a comment that waits as a whole nothing waits apart.
 */
export function wordsUndecided<Id>(
  words: Words<Id>,
  undone: Undone<Id>,
  revisions: readonly Revised<Id>[],
): Words<Id> {
  const after = settles(undone.kind) ? withoutDecision(words, undone, revisions) : words
  return undone.to === 'PENDING' && after.waiting !== null
    ? { current: after.waiting, waiting: null }
    : after
}

function withoutDecision<Id>(
  words: Words<Id>,
  { kind, revision }: Undone<Id>,
  revisions: readonly Revised<Id>[],
): Words<Id> {
  const last = revisions.at(-1)
  const isAgain = last?.id === revision && last.isHeld && !last.isEmpty && !last.isLetThrough
  if (kind !== 'APPROVE')
    return isAgain && revision !== words.current ? { ...words, waiting: revision } : words
  const shown = revisions.findLast(
    ({ id, isHeld, isLetThrough, isEmpty }) =>
      id !== revision && (!isHeld || isLetThrough) && !isEmpty,
  )
  if (revision !== words.current || !shown) return words
  return { current: shown.id, waiting: words.waiting ?? (isAgain ? revision : null) }
}
