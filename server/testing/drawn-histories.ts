import 'server-only'
import fc from 'fast-check'

import { DECIDED_KINDS } from '@/domain/moderation/transitions'
import type { WorldAct } from '@/domain/moderation/world'
import { isSent } from '@/domain/moderation/world-decisions'

const small = fc.nat({ max: 2 })
const moderator = fc.constantFrom(5, 6, 5, 6, 5, 6, 1)
const kind = fc.constantFrom(
  ...DECIDED_KINDS.filter(isSent),
  ...(['APPROVE', 'APPROVE', 'DISMISS', 'LIMIT', 'LIMIT', 'REMOVE'] as const),
)
const checksOf = (isHeld: boolean) => [
  {
    ...{ check: 'model', ruleVersion: 1, evidence: '' },
    verdict: isHeld ? ('HOLD' as const) : ('PASS' as const),
  },
]
const post = (isHeld: boolean, who = isHeld ? 0 : 1) => ({
  ...{ act: 'post' as const, who, checks: checksOf(isHeld), isTrusted: true },
})
const decide = fc.record({
  act: fc.constant('decide' as const),
  ...{ who: moderator, comment: small, kind },
  seen: fc.constantFrom('now', 'now', 'now', 'now', 'before', 'older words'),
})
const editOf = (who: number, comment: number, isHeld: boolean) => ({
  ...{ act: 'edit' as const, who, comment, seen: 'now' as const, isTrusted: true },
  checks: checksOf(isHeld),
})
const edit = fc
  .record({
    ...{ who: fc.constantFrom(0, 1, 1, 5), comment: small, isHeld: fc.boolean() },
    seen: fc.constantFrom('now', 'now', 'now', 'before'),
  })
  .map(({ who, comment, isHeld, seen }) => ({ ...editOf(who, comment, isHeld), seen }))
const act: fc.Arbitrary<WorldAct> = fc.oneof(
  { arbitrary: decide, weight: 6 },
  { arbitrary: edit, weight: 4 },
  {
    arbitrary: fc.record({
      act: fc.constant('report' as const),
      who: fc.constantFrom(2, 3, 4, 1),
      comment: small,
    }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      act: fc.constantFrom('delete', 'undelete'),
      who: fc.constantFrom(0, 1),
      comment: small,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('purge' as const),
      who: fc.constantFrom(7, 7, 5),
      comment: small,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('undo' as const),
      who: moderator,
      decision: fc.nat({ max: 5 }),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('batch' as const),
      ...{ who: moderator, kind, comments: fc.constantFrom([0, 1], [0], [1, 0], [1, 2]) },
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('undoBatch' as const),
      who: moderator,
      batch: fc.nat({ max: 3 }),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('appeal' as const),
      ...{ who: fc.constantFrom(0, 1, 1, 2, 3), decision: fc.nat({ max: 5 }) },
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      act: fc.constant('answer' as const),
      ...{ who: moderator, appeal: fc.nat({ max: 1 }) },
      verdict: fc.constantFrom('UPHELD' as const, 'OVERTURNED' as const, 'OVERTURNED' as const),
    }),
    weight: 3,
  },
)

/**
 * The log begins with the hold of the first words. Then a history has a batch of two comments, undone at its end; a removal
 * that is appealed; a case that is handed up, settled, and again as it was; a change that is kept back and appealed; or a
 * moderator's own words that are reported.
 */
const BATCH: readonly WorldAct[] = [
  post(false),
  { act: 'report', who: 2, comment: 1 },
  { act: 'report', who: 3, comment: 2 },
  { act: 'batch', who: 5, comments: [1, 2], kind: 'LIMIT' },
]
const APPEAL: readonly WorldAct[] = [
  { act: 'decide', who: 5, comment: 0, kind: 'REMOVE', seen: 'now' },
  { act: 'appeal', who: 0, decision: 1 },
]
const HANDED_UP: readonly WorldAct[] = [
  { act: 'report', who: 2, comment: 1 },
  { act: 'decide', who: 5, comment: 1, kind: 'ESCALATE', seen: 'now' },
  { act: 'decide', who: 6, comment: 1, kind: 'DISMISS', seen: 'now' },
  { act: 'undo', who: 5, decision: 2 },
]
const CHANGE: readonly WorldAct[] = [
  editOf(1, 1, true),
  { act: 'decide', who: 5, comment: 1, kind: 'DISMISS', seen: 'now' },
  { act: 'appeal', who: 1, decision: 2 },
]
const OWN: readonly WorldAct[] = [
  post(false, 5),
  { act: 'report', who: 2, comment: 2 },
  { act: 'decide', who: 5, comment: 2, kind: 'DISMISS', seen: 'now' },
]
const BEGINNINGS = {
  ...{ batch: BATCH, appeal: APPEAL, handedUp: HANDED_UP, change: CHANGE, own: OWN },
} as const
const beginning = fc.constantFrom(...(Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]))

/** Histories of a few people and comments, the same for the same number of them. */
export const drawnHistories = (count: number): WorldAct[][] =>
  fc.sample(
    fc
      .tuple(beginning, fc.array(act, { minLength: 3, maxLength: 6, size: 'max' }))
      .map(([begun, acts]): WorldAct[] => [
        ...[post(true), post(false), ...BEGINNINGS[begun], ...acts],
        ...(begun === 'batch' ? [{ act: 'undoBatch', who: 6, batch: 1 } as const] : []),
      ]),
    { numRuns: count, seed: 20_261_127 },
  )
