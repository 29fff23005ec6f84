import { z } from 'zod'

import type { Visibility } from '@/domain/discussion/conversation'
import { isVisible, typedText } from '@/domain/typed-text'

export const EXPLANATION_LENGTH_MAX = 2_000

const optionalText = typedText.pipe(
  z.string().max(EXPLANATION_LENGTH_MAX, 'Keep it under 2,000 characters.'),
)

/** What moderators may decide on a case, and what it makes of the comment. All else is a conflict. */
const TRANSITIONS = {
  APPROVE: { PENDING: 'PUBLISHED' },
  DISMISS: { PUBLISHED: 'PUBLISHED', LIMITED: 'LIMITED' },
  LIMIT: { PUBLISHED: 'LIMITED' },
  REMOVE: { PENDING: 'REMOVED', PUBLISHED: 'REMOVED', LIMITED: 'REMOVED' },
} as const satisfies Record<string, Partial<Record<Visibility, Visibility>>>

export const CASE_DECISIONS = ['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE'] as const
export type CaseDecision = (typeof CASE_DECISIONS)[number]

const RESTRICTIONS: ReadonlySet<string> = new Set<CaseDecision>(['LIMIT', 'REMOVE'])

/** Restrictions name a rule and a reason, and give the author a statement. */
export const isRestriction = (kind: string): boolean => RESTRICTIONS.has(kind)

/** The visibility that a decision leads to; null when it cannot be taken from here. */
export function nextVisibility(kind: CaseDecision, from: Visibility): Visibility | null {
  const table: Partial<Record<Visibility, Visibility>> = TRANSITIONS[kind]
  return table[from] ?? null
}

export const decideInput = z
  .strictObject({
    requestKey: z.uuid(),
    caseId: z.uuid(),
    /** The case as the moderator saw it: a later version means that somebody acted meanwhile. */
    version: z.coerce.number().int().nonnegative(),
    /** The revision the moderator read. */
    revisionId: z.uuid(),
    kind: z.enum(CASE_DECISIONS),
    rule: z.string().max(80).optional(),
    explanation: optionalText.optional(),
    privateNote: optionalText.optional(),
  })
  .superRefine(({ kind, rule, explanation }, context) => {
    if (!isRestriction(kind)) return
    if (!rule) context.addIssue({ code: 'custom', path: ['rule'], message: 'Choose the rule.' })
    if (!isVisible(explanation ?? '')) {
      const message = 'Tell the author what in their words breaks the rule.'
      context.addIssue({ code: 'custom', path: ['explanation'], message })
    }
  })
export type DecideInput = z.output<typeof decideInput>

export const reverseDecisionInput = z.strictObject({ requestKey: z.uuid(), decisionId: z.uuid() })
export type ReverseDecisionInput = z.output<typeof reverseDecisionInput>
