import { describe, expect, test } from 'vitest'

import type { Visibility } from '@/domain/discussion/conversation'

import {
  CASE_DECISIONS,
  decideInput,
  EXPLANATION_LENGTH_MAX,
  isRestriction,
  nextVisibility,
} from './decision'

const VISIBILITIES = ['PENDING', 'PUBLISHED', 'LIMITED', 'REMOVED'] as const

/** Kind by kind: what becomes of a comment that is pending, published, limited, removed. */
const TABLE = {
  APPROVE: ['PUBLISHED', null, null, null],
  DISMISS: [null, 'PUBLISHED', 'LIMITED', null],
  LIMIT: [null, 'LIMITED', null, null],
  REMOVE: ['REMOVED', 'REMOVED', 'REMOVED', null],
} as const

const cells = CASE_DECISIONS.flatMap((kind) =>
  VISIBILITIES.map((from, column) => [kind, from, TABLE[kind][column] ?? null] as const),
)

describe('a decision', () => {
  test.each(cells)('%s of a comment that is %s leads to %s', (kind, from, to) => {
    expect(nextVisibility(kind, from)).toBe(to)
  })

  test('is known for every kind and every state', () => {
    expect(cells).toHaveLength(16)
  })

  test('that restricts is one that shows less', () => {
    const shown: readonly (Visibility | null)[] = ['PUBLISHED', 'LIMITED']
    expect(CASE_DECISIONS.filter(isRestriction)).toEqual(['LIMIT', 'REMOVE'])
    for (const [kind, from, to] of cells) {
      if (to !== null && to !== from) expect(isRestriction(kind)).toBe(to !== shown[0])
    }
  })
})

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const sent = { requestKey: KEY, caseId: KEY, version: '0', revisionId: KEY }
const faults = (fields: object) =>
  decideInput.safeParse({ ...sent, ...fields }).error?.issues.map(({ path }) => path.join('.')) ??
  []

describe('a decision that is sent', () => {
  test.each(['LIMIT', 'REMOVE'])('%s needs a rule and a reason the author can read', (kind) => {
    expect(faults({ kind })).toEqual(['rule', 'explanation'])
    expect(faults({ kind, rule: '', explanation: ' ' })).toEqual(['rule', 'explanation'])
    expect(faults({ kind, rule: 'kind', explanation: '\u200b' })).toEqual(['explanation'])
    expect(faults({ kind, explanation: 'It names her.' })).toEqual(['rule'])
    expect(faults({ kind, rule: 'kind', explanation: 'It names her.' })).toEqual([])
  })

  test.each(['APPROVE', 'DISMISS'])('%s needs neither', (kind) => {
    expect(faults({ kind })).toEqual([])
  })

  test.each([
    ['RESTORE is not decided but undone', { kind: 'RESTORE' }, 'kind'],
    ['BAN is not decided here', { kind: 'BAN' }, 'kind'],
    ['no version', { kind: 'APPROVE', version: 'new' }, 'version'],
    ['a negative version', { kind: 'APPROVE', version: '-1' }, 'version'],
    [
      'too long a reason',
      { kind: 'DISMISS', explanation: 'x'.repeat(EXPLANATION_LENGTH_MAX + 1) },
      'explanation',
    ],
    ['a decider of its own', { kind: 'APPROVE', deciderId: KEY }, ''],
  ])('is refused: %s', (_what, fields, fault) => {
    expect(faults(fields)).toEqual([fault])
  })

  test('keeps what is typed as the database can hold it', () => {
    const typed = { kind: 'APPROVE', explanation: ' a\r\nb\0 ', privateNote: '\0' }
    expect(decideInput.parse({ ...sent, ...typed })).toMatchObject({
      explanation: 'a\nb',
      privateNote: '',
    })
  })
})
