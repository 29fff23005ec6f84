import { gauge, type Metric, type Sample } from './metrics-text'
import { NUMBER_WEEKS, type TeamNumbers } from './numbers'

/** As the page of numbers counts, so that both say the same. */
const WEEKS = `in the last ${NUMBER_WEEKS} weeks, the present one with them`
/** No rule is named so: names of rules have no spaces. */
const LAW = 'the law'

/** What was restricted by each rule, and held by each check, with how much of it was wrong. */
export function numberMetrics({ rules, holds }: Pick<TeamNumbers, 'rules' | 'holds'>): Metric[] {
  const byRule = (number: 'restricted' | 'undone'): Sample[] =>
    rules.map((one) => ({ labels: { rule: one.rule ?? LAW }, value: one[number] }))
  const byCheck = (number: 'decided' | 'letThrough'): Sample[] =>
    holds.map((one) => ({ labels: { check: one.check }, value: one[number] }))
  return [
    gauge(
      'interleaf_restrictions',
      `Restrictions of words and members by rule, all laws together, ${WEEKS}.`,
      byRule('restricted'),
    ),
    gauge(
      'interleaf_restrictions_overturned',
      'Of these restrictions those that were undone since, on appeal or without one.',
      byRule('undone'),
    ),
    gauge(
      'interleaf_holds',
      `Comments and changes by each check that held them, as far as a person decided on them ${WEEKS}.`,
      byCheck('decided'),
    ),
    gauge(
      'interleaf_holds_let_through',
      'Of these holds those that were let through: false ones.',
      byCheck('letThrough'),
    ),
  ]
}
