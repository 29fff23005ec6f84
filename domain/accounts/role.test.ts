import { expect, test } from 'vitest'

import { changeRoleInput, rolesAfter } from './role'

test.each([
  [[], 'MODERATOR', 'grant', ['MODERATOR']],
  [['OWNER'], 'MODERATOR', 'grant', ['MODERATOR', 'OWNER']],
  [['MODERATOR', 'OWNER'], 'OWNER', 'take', ['MODERATOR']],
  [['EDITOR'], 'EDITOR', 'grant', null],
  [[], 'EDITOR', 'take', null],
] as const)('%j, %s, %s: %j', (...row) => {
  const [roles, role, wish, expected] = row
  expect(rolesAfter(roles, { role, wish })).toEqual(expected)
})

const TYPED = {
  memberId: '0193e2a0-0000-7000-8000-000000000001',
  role: 'EDITOR',
  wish: 'grant',
  reason: 'She writes.',
}

test('a change names a member, an office and why', () => {
  expect(changeRoleInput.parse(TYPED)).toEqual(TYPED)
})

test.each([
  { role: 'MEMBER' },
  { role: ['OWNER'] },
  { wish: 'steal' },
  { reason: '  ' },
  { reason: 'x'.repeat(301) },
  { memberId: { not: '' } },
  { handle: 'ann' },
])('%j is refused', (fields) => {
  expect(changeRoleInput.safeParse({ ...TYPED, ...fields }).success).toBe(false)
})
