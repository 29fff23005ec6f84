import { EEA, type StatementRecord } from './statement-fields'

/** What the log knows of a restriction: no names and no words of anybody. Times are ISO 8601, UTC. */
export type StatedRestriction = {
  decisionId: string
  kind: 'LIMIT' | 'REMOVE' | 'LOCK' | 'SLOW' | 'PREMOD' | 'SUSPEND' | 'BAN'
  /** Id and title of the guideline, as they were; the id is empty where a law is named. */
  rule: string
  ruleTitle: string
  law: string
  decidedAt: string
  /** When it ends by itself; null: when it is lifted. */
  endsAt: string | null
  /** When the words were written. */
  writtenAt: string
  /** Reports that had come by then, and whether one named a law. */
  reports: number
  isLawReported: boolean
  /** A check pointed to it, whether or not somebody reported it too. */
  isFoundByCheck: boolean
  /** A program decided it, alone. */
  isAutomatic: boolean
}

type Place = {
  origin: string
  /** The category of a rule, without its prefix; of a law with `null`. */
  categoryOf: (rule: string | null) => string
}

const DAY_LENGTH = 10
const dayOf = (at: string) => at.slice(0, DAY_LENGTH)

/**
 * A restriction as the EU's DSA Transparency Database takes it. All sentences are made here of what is counted: what people
 * wrote to each other (facts, explanations, reports) could name somebody, and stays here.
 */
export const statementRecord = (about: StatedRestriction, place: Place): StatementRecord => ({
  ...restrictionOf(about),
  ...groundOf(about, place),
  content_type: ['CONTENT_TYPE_TEXT'],
  category: `STATEMENT_CATEGORY_${place.categoryOf(about.law === '' ? about.rule : null)}`,
  territorial_scope: EEA,
  content_date: dayOf(about.writtenAt),
  application_date: dayOf(about.decidedAt),
  decision_facts: factsOf(about),
  source_type: sourceOf(about),
  automated_detection: about.isFoundByCheck ? 'Yes' : 'No',
  automated_decision: about.isAutomatic
    ? 'AUTOMATED_DECISION_FULLY'
    : 'AUTOMATED_DECISION_NOT_AUTOMATED',
  puid: about.decisionId,
})

/** Banned members keep their account, to see what was decided and to take everything out: it is suspended without an end. */
function restrictionOf({ kind, endsAt }: StatedRestriction): Partial<StatementRecord> {
  const end = endsAt === null ? null : dayOf(endsAt)
  switch (kind) {
    case 'REMOVE':
      return { decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'] }
    case 'LIMIT':
      return {
        decision_visibility: ['DECISION_VISIBILITY_OTHER'],
        decision_visibility_other: 'Folded behind a notice that every reader can open.',
      }
    // “Restricting interaction with content”, as the database words this value: everybody reads it, its author cannot change it.
    case 'LOCK':
      return { decision_visibility: ['DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED'] }
    case 'SLOW':
    case 'PREMOD':
      return {
        decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION',
        ...(end !== null && { end_date_service_restriction: end }),
      }
    case 'SUSPEND':
    case 'BAN':
      return {
        decision_account: 'DECISION_ACCOUNT_SUSPENDED',
        account_type: 'ACCOUNT_TYPE_PRIVATE',
        ...(end !== null && { end_date_account_restriction: end }),
      }
  }
}

function groundOf(
  { law, rule, ruleTitle }: StatedRestriction,
  { origin }: Place,
): Pick<StatementRecord, 'decision_ground'> & Partial<StatementRecord> {
  if (law !== '')
    return {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: law,
      illegal_content_explanation:
        'A moderator read the comment and found it not compatible with the law named as its ground.',
    }
  const title = ruleTitle === '' ? rule : ruleTitle
  return {
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    decision_ground_reference_url: `${origin}/guidelines#${rule}`,
    incompatible_content_ground: `Guidelines: ${title}`,
    incompatible_content_explanation: `The comment breaks the rule “${title}” of the guidelines, to which whoever writes here agrees.`,
    incompatible_content_illegal: 'No',
  }
}

function factsOf({ reports, isFoundByCheck, isAutomatic }: StatedRestriction): string {
  const times = reports === 1 ? 'once' : `${reports} times`
  const found = [
    isFoundByCheck ? 'Automatic checks held or flagged the comment' : '',
    reports > 0 ? `The comment was reported ${times}` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join('. ')
  if (found === '') return 'A moderator read the comment where it stands and decided by its words.'
  return isAutomatic
    ? `${found}, and decided.`
    : `${found}. A moderator read it where it stands and decided by its words.`
}

function sourceOf({ reports, isLawReported }: StatedRestriction): string {
  if (isLawReported) return 'SOURCE_ARTICLE_16'
  return reports > 0 ? 'SOURCE_TYPE_OTHER_NOTIFICATION' : 'SOURCE_VOLUNTARY'
}
