import { describe, expect, test } from 'vitest'

import { invitationState, makeInvitationInput } from './invitation'

const NOW = new Date('2026-02-01T12:00:00Z')
const OPEN = { usesMax: 2, uses: 1, expiresAt: new Date('2026-02-01T12:00:01Z'), revokedAt: null }

test.each([
  ['open', {}],
  ['used', { uses: 2 }],
  ['expired', { expiresAt: NOW }],
  ['revoked', { revokedAt: NOW, uses: 2, expiresAt: NOW }],
  ['used', { uses: 2, expiresAt: NOW }],
] as const)('an invitation is %s: %o', (state, fields) => {
  expect(invitationState({ ...OPEN, ...fields }, NOW)).toBe(state)
})

describe('what an owner types', () => {
  test('becomes numbers', () => {
    expect(makeInvitationInput.parse({ usesMax: ' 3 ', days: '7' })).toEqual({
      ...{ usesMax: 3, days: 7, note: '' },
    })
  })

  test.each([
    [{ usesMax: '0', days: '7' }],
    [{ usesMax: '101', days: '7' }],
    [{ usesMax: '1e1', days: '7' }],
    [{ usesMax: '3', days: '91' }],
    [{ usesMax: '3', days: '-1' }],
    [{ usesMax: '3', days: '7', note: 'x'.repeat(201) }],
    [{ usesMax: { gt: 0 }, days: '7' }],
    [{ usesMax: '3', days: '7', uses: '0' }],
  ])('%j is refused', (typed) => {
    expect(makeInvitationInput.safeParse(typed).success).toBe(false)
  })
})
