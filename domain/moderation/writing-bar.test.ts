import { expect, test } from 'vitest'

import { longestBar } from './writing-bar'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const warned = { kind: 'WARN', expiresAt: null }
const until = (day: number) => ({ kind: 'SUSPEND', expiresAt: at(day) })
const banned = { kind: 'BAN', expiresAt: null }

test.each([
  ['nothing', [], null],
  ['a warning', [warned], warned],
  ['a suspension before a warning', [warned, until(3)], until(3)],
  ['the later end', [until(3), until(9), until(5)], until(9)],
  ['what has no end', [until(3), banned, warned], banned],
])('a member is told of %s', (_what, bars, told) => {
  expect(longestBar(bars)).toEqual(told)
})
