import { expect, test } from 'vitest'

import { threadJump } from './thread-jump'

test.each([
  [{ to: 'last' }, { to: 'last' }],
  [{ to: 'mine' }, { to: 'mine' }],
  [{ on: '2026-11-20' }, { to: 'day', day: new Date('2026-11-20T00:00:00.000Z') }],
  [{ to: 'nowhere' }, null],
  [{ to: ['last', 'mine'] }, null],
  [{ on: '2026-02-31' }, null],
  [{ on: '2026-13-01' }, null],
  [{ on: 'yesterday' }, null],
  [{ on: '' }, null],
  [{}, null],
])('an address that asks for %j leads to %j', (asked, jump) => {
  expect(threadJump(asked)).toEqual(jump)
})
