import { transitionOf } from './transitions'

/** Restrictions of words, of changing them, or of whoever wrote them name a rule or a law and a reason, and give the author a statement. */
export const isRestriction = (kind: string): boolean => transitionOf(kind)?.restricts !== undefined

export const EXPLANATION_LENGTH_MAX = 2_000
