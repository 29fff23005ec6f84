import { expect, test } from 'vitest'

import { endOf, mayEnd } from './ending'

const NOW = new Date('2026-11-22T10:00:00Z')

test.each([
  ['none', '', null],
  ['none', '2026-12-01', null],
  ['day', '', '2026-11-23T10:00:00.000Z'],
  ['week', '2026-12-24', '2026-11-29T10:00:00.000Z'],
  ['month', '', '2026-12-22T10:00:00.000Z'],
  ['date', '2026-12-01', '2026-12-01T23:59:59.999Z'],
  ['date', '', null],
  ['date', 'tomorrow', null],
] as const)('chosen %s %j, it ends %s', (ends, endsOn, end) => {
  expect(endOf({ ends, endsOn }, NOW)?.toISOString() ?? null).toBe(end)
})

test('a warning and a ban have no end of themselves', () => {
  expect(['WARN', 'SLOW', 'PREMOD', 'SUSPEND', 'BAN', 'REMOVE'].filter(mayEnd)).toEqual([
    'SLOW',
    'PREMOD',
    'SUSPEND',
  ])
})
