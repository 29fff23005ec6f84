import { appealEnd } from './appeal'
import { transitionOf } from './transitions'

type Appealed = {
  kind: string
  /** Whose words it is about. */
  authorId: string
  deciderId: string | null
  reporterIds: readonly string[]
  isReversed: boolean
  createdAt: Date
  /** It kept back a change that waited: a restriction to its author. */
  isDeclinedChange?: boolean
}

/** By what right somebody may appeal against a decision. A reporter may where nothing was done. */
export function appealRight(
  decision: Appealed,
  appellantId: string,
  now: Date,
): 'author' | 'reporter' | null {
  if (decision.isReversed || now > appealEnd(decision.createdAt)) return null
  const { kind, authorId, reporterIds } = decision
  const isRestricted = transitionOf(kind)?.restricts !== undefined || decision.isDeclinedChange
  if (authorId === appellantId) return isRestricted ? 'author' : null
  const isNoAction = kind === 'DISMISS' || kind === 'APPROVE'
  return isNoAction && reporterIds.includes(appellantId) ? 'reporter' : null
}

type Reviewed = { deciderId: string | null; appellantId: string; authorId: string }

/**
 * Whether a moderator may answer an appeal: never against their own decision, and not their own appeal or words, where the
 * team has two. Who is alone answers all.
 */
export function mayReview(
  { deciderId, appellantId, authorId }: Reviewed,
  reviewerId: string,
  team: readonly string[],
): boolean {
  const isParty = (id: string) => id === deciderId || id === appellantId || id === authorId
  return !isParty(reviewerId) || team.every((id) => id === reviewerId)
}
