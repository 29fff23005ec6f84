import { expect, test } from 'vitest'

import { lettingBe, mayBeOfSeveral, offeredActs } from './offered-acts'
import { DECIDED_KINDS, TRANSITIONS, transitionOf, type Standing } from './transitions'

const SHOWN: Standing = {
  visibility: 'PUBLISHED',
  isLocked: false,
  isChange: false,
  caseState: 'OPEN',
}
const OF_MEMBERS = ['LOCK', 'WARN', 'SLOW', 'PREMOD', 'SUSPEND', 'BAN'] as const

test.each([
  ['shown', {}, ['DISMISS', 'LIMIT', 'REMOVE', ...OF_MEMBERS, 'ESCALATE', 'NOTE']],
  ['held', { visibility: 'PENDING' }, ['APPROVE', 'REMOVE', ...OF_MEMBERS, 'ESCALATE', 'NOTE']],
  [
    'changed by its author, who waits',
    { isChange: true },
    ['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE', ...OF_MEMBERS, 'ESCALATE', 'NOTE'],
  ],
  [
    'locked, and handed up before',
    { isLocked: true, caseState: 'ESCALATED' },
    ['DISMISS', 'LIMIT', 'REMOVE', ...OF_MEMBERS.slice(1), 'NOTE'],
  ],
] as const)('of a comment that is %s', (_how, change, acts) => {
  expect(offeredActs({ ...SHOWN, ...change })).toEqual(acts)
})

test('everything that moderators may decide is offered somewhere', () => {
  const theirs = DECIDED_KINDS.filter((kind) =>
    TRANSITIONS[kind].by.some((office) => office === 'moderator'),
  )
  const offered = new Set([
    ...offeredActs(SHOWN),
    ...offeredActs({ ...SHOWN, visibility: 'PENDING' }),
  ])
  expect([...offered].sort()).toEqual([...theirs].sort())
})

test('what lets the words be is what can be decided on them', () => {
  expect(lettingBe(SHOWN)).toBe('DISMISS')
  expect(lettingBe({ ...SHOWN, isChange: true })).toBe('APPROVE')
  expect(lettingBe({ ...SHOWN, visibility: 'PENDING' })).toBe('APPROVE')
})

test('no sanction is one of several', () => {
  const sanctions = DECIDED_KINDS.filter((kind) => transitionOf(kind)?.restricts === 'member')
  expect(sanctions.filter(mayBeOfSeveral)).toEqual([])
  expect(mayBeOfSeveral('REMOVE')).toBe(true)
})
