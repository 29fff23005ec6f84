import { expect, test } from 'vitest'

import { sanctionsAt, type LoggedSanction } from './sanctions'

const NOW = new Date('2026-06-15T12:00:00Z')
const NONE = {
  ...{ unread: [], isSlowed: false, isPremoderated: false, suspendedUntil: null, isBanned: false },
}
const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const one = (kind: string, more: Partial<LoggedSanction> = {}): LoggedSanction => ({
  ...{ id: kind, kind, expiresAt: null, isReversed: false, isAcknowledged: false },
  ...more,
})

test.each<[string, LoggedSanction[], object]>([
  ['nothing', [], {}],
  ['a warning that was not read', [one('WARN')], { unread: ['WARN'] }],
  ['one that was read', [one('WARN', { isAcknowledged: true })], {}],
  ['what slows', [one('SLOW', { expiresAt: day(1) })], { isSlowed: true }],
  [
    'what has run out',
    [one('SLOW', { expiresAt: NOW }), one('SUSPEND', { expiresAt: day(-1) })],
    {},
  ],
  ['reading first', [one('PREMOD')], { isPremoderated: true }],
  [
    'the latest end of two suspensions',
    [one('SUSPEND', { expiresAt: day(3) }), one('SUSPEND', { expiresAt: day(1) })],
    { suspendedUntil: day(3) },
  ],
  ['a suspension without an end', [one('SUSPEND')], { isBanned: true }],
  ['a ban', [one('BAN')], { isBanned: true }],
  ['what was lifted', [one('BAN', { isReversed: true }), one('WARN', { isReversed: true })], {}],
])('of %s', (_what, log, holds) => {
  expect(sanctionsAt(log, NOW)).toEqual({ ...NONE, ...holds })
})
