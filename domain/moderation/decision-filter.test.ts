import { expect, test } from 'vitest'

import { decisionsAddress, readDecisionFilter } from './decision-filter'

const ALL = readDecisionFilter({})

test('what an address says is read, and makes the same address again', () => {
  const query = { member: ' lena ', kind: 'REMOVE', rule: 'kindness', before: '12' }
  const filter = readDecisionFilter(query)
  expect(filter).toEqual({ ...ALL, member: 'lena', kind: 'REMOVE', rule: 'kindness', before: 12 })
  expect(decisionsAddress(filter)).toBe(
    '/moderation/decisions?member=lena&rule=kindness&kind=REMOVE&before=12',
  )
  expect(decisionsAddress(ALL)).toBe('/moderation/decisions')
})

test.each([
  [{ kind: 'EXPLODE' }],
  [{ kind: 'toString' }],
  [{ batch: 'x', comment: '../..' }],
  [{ before: '-1' }],
  [{ before: '99999999999' }],
  [{ member: ['a', 'b'] }],
  [{ member: 'x'.repeat(81) }],
])('%j asks for everything', (query) => {
  expect(readDecisionFilter(query)).toEqual(ALL)
})
