import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { LAW_LENGTH_MAX } from './report'
import { EXPLANATION_LENGTH_MAX, isRestriction } from './restriction'
import { DECIDED_KINDS, TRANSITIONS, type DecidedKind } from './transitions'

export { EXPLANATION_LENGTH_MAX, isRestriction }

const optionalText = typedText.pipe(
  z.string().max(EXPLANATION_LENGTH_MAX, 'Keep it under 2,000 characters.'),
)

/** What settles a case by the words alone. */
export const CASE_DECISIONS = ['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE'] as const
export type CaseDecision = (typeof CASE_DECISIONS)[number]

/** What a moderator may send. The system holds, and owners purge, elsewhere. */
const SENT_KINDS = DECIDED_KINDS.filter((kind) =>
  TRANSITIONS[kind].by.some((office) => office === 'moderator'),
)

/** What of a decision is said of every comment that it is about. */
const decidedFields = {
  requestKey: z.uuid(),
  kind: z.enum(SENT_KINDS),
  rule: z.string().max(80).optional(),
  /** The law, where it is a law that was broken. */
  law: typedText
    .pipe(z.string().max(LAW_LENGTH_MAX, 'Keep the law under 300 characters.'))
    .optional(),
  /** What in the words breaks it, where that is told apart from the explanation. */
  facts: optionalText.optional(),
  explanation: optionalText.optional(),
  privateNote: optionalText.optional(),
  /** When it ends by itself. */
  until: z.coerce.date().optional(),
}

type Said = {
  kind: DecidedKind
  rule?: string | undefined
  law?: string | undefined
  explanation?: string | undefined
  until?: Date | undefined
}

/** The faults of a decision that is not fully explained: by field, what to do. */
export function faultsOf({ kind, rule, law, explanation, until }: Said): [string, string][] {
  if (!isRestriction(kind)) return []
  const faults: [string, string][] = []
  if (!rule && !isVisible(law ?? '')) faults.push(['rule', 'Choose the rule.'])
  if (!isVisible(explanation ?? ''))
    faults.push(['explanation', 'Tell the author what in their words breaks the rule.'])
  if (kind === 'SUSPEND' && until === undefined)
    faults.push(['until', 'Say until when. Without an end it is a ban.'])
  return faults
}

const refineDecision = (said: Said, context: z.RefinementCtx): void => {
  for (const [field, message] of faultsOf(said))
    context.addIssue({ code: 'custom', path: [field], message })
}

export const decideInput = z
  .strictObject({
    ...decidedFields,
    caseId: z.uuid(),
    /** The case as the moderator saw it: a later version means that somebody acted meanwhile. */
    version: z.coerce.number().int().nonnegative(),
    /** The revision the moderator read. */
    revisionId: z.uuid(),
  })
  .superRefine(refineDecision)
export type DecideInput = z.output<typeof decideInput>

export const reverseDecisionInput = z.strictObject({ requestKey: z.uuid(), decisionId: z.uuid() })
export type ReverseDecisionInput = z.output<typeof reverseDecisionInput>

/** How many comments one act may decide on. */
export const BATCH_MAX = 50

export const decideBatchInput = z
  .strictObject({
    ...decidedFields,
    cases: z
      .array(
        z.strictObject({
          caseId: z.uuid(),
          version: z.coerce.number().int().nonnegative(),
          revisionId: z.uuid(),
        }),
      )
      .min(1, 'Choose the comments.')
      .max(BATCH_MAX, 'Choose up to 50 comments at once.'),
  })
  .superRefine(refineDecision)
export type DecideBatchInput = z.output<typeof decideBatchInput>

export const reverseBatchInput = z.strictObject({ requestKey: z.uuid(), batchId: z.uuid() })
export type ReverseBatchInput = z.output<typeof reverseBatchInput>
