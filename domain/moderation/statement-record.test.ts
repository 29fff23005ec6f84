import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { STATEMENT_CATEGORIES, statementFields } from './statement-fields'
import { statementRecord, type StatedRestriction } from './statement-record'

const PLACE = { origin: 'https://library.example', categoryOf: () => 'OTHER_VIOLATION_TC' }
const about: StatedRestriction = {
  ...{ decisionId: '0190-a', kind: 'REMOVE', rule: 'kind', ruleTitle: 'Be kind', law: '' },
  ...{ decidedAt: '2026-11-27T10:00:00.000Z', writtenAt: '2026-11-26T23:59:59.999Z' },
  ...{ endsAt: null, reports: 2, isLawReported: false, isFoundByCheck: false },
  isAutomatic: false,
}
const recordOf = (change: Partial<StatedRestriction>) =>
  statementRecord({ ...about, ...change }, PLACE)

test('a removal under a rule', () => {
  expect(recordOf({})).toMatchObject({
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    decision_ground_reference_url: 'https://library.example/guidelines#kind',
    incompatible_content_ground: 'Guidelines: Be kind',
    category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    content_date: '2026-11-26',
    application_date: '2026-11-27',
    source_type: 'SOURCE_TYPE_OTHER_NOTIFICATION',
    automated_detection: 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: '0190-a',
  })
})

test('a lock: interaction with the comment is restricted, nothing about the account', () => {
  const record = recordOf({ kind: 'LOCK' })
  expect(record.decision_visibility).toEqual(['DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED'])
  expect(record).not.toHaveProperty('decision_account')
  expect(record).not.toHaveProperty('decision_provision')
})

test('a suspension by law until a day, after a notice of the law', () => {
  const endsAt = '2026-12-04T10:00:00.000Z'
  const law = { law: 'Insult, § 185', rule: '', ruleTitle: '', isLawReported: true }
  expect(recordOf({ kind: 'SUSPEND', endsAt, ...law })).toMatchObject({
    decision_account: 'DECISION_ACCOUNT_SUSPENDED',
    end_date_account_restriction: '2026-12-04',
    illegal_content_legal_ground: 'Insult, § 185',
    source_type: 'SOURCE_ARTICLE_16',
  })
})

test.each([
  {
    ...{ isFoundByCheck: true, reports: 0, found: 'Yes', source: 'SOURCE_VOLUNTARY' },
    facts: /^Automatic checks held or flagged the comment\. A moderator/,
  },
  {
    ...{ isFoundByCheck: true, reports: 2, found: 'Yes', source: 'SOURCE_TYPE_OTHER_NOTIFICATION' },
    facts: /comment\. The comment was reported 2 times\. /,
  },
  {
    ...{ isFoundByCheck: false, reports: 1, found: 'No', source: 'SOURCE_TYPE_OTHER_NOTIFICATION' },
    facts: /^The comment was reported once\. A moderator/,
  },
  {
    ...{ isFoundByCheck: false, reports: 0, found: 'No', source: 'SOURCE_VOLUNTARY' },
    facts: /^A moderator read the comment/,
  },
])(
  'found by a check: $isFoundByCheck, reported $reports times',
  ({ isFoundByCheck, reports, found, source, facts }) => {
    const record = recordOf({ isFoundByCheck, reports })
    expect(record).toMatchObject({ automated_detection: found, source_type: source })
    expect(record.decision_facts).toMatch(facts)
  },
)

const KINDS = ['LIMIT', 'REMOVE', 'LOCK', 'SLOW', 'PREMOD', 'SUSPEND', 'BAN'] as const
const instant = fc
  .date({ min: new Date('2020-01-02'), max: new Date('2037-12-30'), noInvalidDate: true })
  .map((at) => at.toISOString())
const restriction: fc.Arbitrary<StatedRestriction> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    isByLaw: fc.boolean(),
    title: fc.string({ minLength: 1, maxLength: 200 }),
    times: fc.array(instant, { minLength: 3, maxLength: 3 }).map((times) => times.toSorted()),
    hasEnd: fc.boolean(),
    reports: fc.nat({ max: 9 }),
    isFoundByCheck: fc.boolean(),
    isAutomatic: fc.boolean(),
    decisionId: fc.uuid(),
  })
  .map(({ kind, isByLaw, title, times, hasEnd, reports, decisionId, ...automatic }) => ({
    ...{ decisionId, kind, reports, ...automatic, isLawReported: reports > 4 },
    ...{ writtenAt: times[0] ?? '', decidedAt: times[1] ?? '' },
    endsAt: hasEnd ? (times[2] ?? null) : null,
    ...(isByLaw
      ? { rule: '', ruleTitle: '', law: title }
      : { rule: 'kind', ruleTitle: title, law: '' }),
  }))

test('whatever was decided, the record keeps the published rules', () => {
  fc.assert(
    fc.property(restriction, (one) => {
      const { error } = statementFields.safeParse(statementRecord(one, PLACE))
      expect(error?.issues ?? []).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

describe('the published rules refuse', () => {
  const good = recordOf({})
  test.each([
    ['no restriction at all', { decision_visibility: undefined }],
    [
      'another way of restricting without its words',
      { decision_visibility: ['DECISION_VISIBILITY_OTHER'] },
    ],
    ['a ground that nobody explains', { incompatible_content_explanation: undefined }],
    ['an explanation for another ground', { illegal_content_legal_ground: 'A law' }],
    ['a category that is none', { category: 'STATEMENT_CATEGORY_RUDE' }],
    ['words that are too long', { decision_facts: 'x'.repeat(5_001) }],
    ['a time instead of a day', { application_date: '2026-11-27T10:00:00Z' }],
    ['a day before there were any', { application_date: '2019-12-31' }],
    ['a country outside', { territorial_scope: ['US'] }],
    ['a name with spaces', { puid: 'a b' }],
    ['a field that they do not have', { handle: 'ada' }],
    [
      'an end before its beginning',
      {
        ...{ decision_account: 'DECISION_ACCOUNT_SUSPENDED' },
        end_date_account_restriction: '2026-11-26',
      },
    ],
  ])('%s', (_what, change) => {
    expect(statementFields.safeParse({ ...good, ...change }).success).toBe(false)
  })

  test('and take every category there is', () => {
    expect(STATEMENT_CATEGORIES).toHaveLength(16)
  })
})
