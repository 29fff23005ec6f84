import { randomUUID } from 'node:crypto'

import { beforeAll, expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { metrics } from './metrics'
import { reverseDecision } from './reverse-decision'
import { teamNumbers } from './team-numbers'

const WORDS = 'I shall read your cards.'
let removed: TestComment
let text = ''

/** A line of the format: a comment, or a name with labels and a number. */
const LINE =
  /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? \d+(?:\.\d+)?)$/

beforeAll(async () => {
  removed = await aComment((await aThread()).id, { words: WORDS })
  await decided(removed, 'REMOVE')
  await aComment((await aThread()).id, { isHeld: true })
  const undone = await decided(await aComment((await aThread()).id), 'LIMIT')
  await reverseDecision(undone.moderator, { requestKey: randomUUID(), decisionId: undone.id })
  for (const kind of ['APPROVE', 'REMOVE'] as const)
    await decided(await aComment((await aThread()).id, { isHeld: true }), kind)
  text = await metrics('1.2.3', after(new Date(), 1))
})

test('every line is one that Prometheus reads', () => {
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => !LINE.test(line))).toEqual([])
})

test.each([
  'interleaf_info{version="1.2.3"} 1',
  'interleaf_cases_waiting 2',
  'interleaf_decide_seconds_count 4',
  'interleaf_decisions_total{kind="remove"} 2',
  'interleaf_reports_total{reason="hostile"} 2',
  'interleaf_check_verdicts_day{check="new-member",verdict="hold"} 3',
  'interleaf_restrictions{rule="kind"} 3',
  'interleaf_restrictions_overturned{rule="kind"} 1',
  'interleaf_holds{check="new-member"} 2',
  'interleaf_holds_let_through{check="new-member"} 1',
])('it says %s', (line) => {
  expect(text.split('\n')).toContain(line)
})

test('it tells no words and no names', () => {
  expect(text).not.toContain('cards')
  expect(text).not.toContain(removed.author.handle ?? '')
  expect(text).not.toContain(removed.id)
})

test('what checks said leaves after a day, what was decided after four weeks', async () => {
  const later = await metrics('1.2.3', after(new Date(), 29 * DAY_MS))
  expect(later).not.toContain('interleaf_check_verdicts_day{')
  expect(later).toContain('interleaf_decide_seconds_count 0\n')
  expect(later).not.toContain('quantile')
  expect(later).toContain('interleaf_decisions_total{kind="remove"} 2\n')
})

test('rules and checks are counted over the weeks that the page of numbers shows', async () => {
  const moderator = await aModerator()
  for (const weeks of [11, 13]) {
    const then = after(new Date(), weeks * 7 * DAY_MS)
    const { rules, holds } = await teamNumbers(moderator, then)
    const said = await metrics('1.2.3', then)
    expect([rules.length, holds.length]).toEqual(weeks === 11 ? [1, 1] : [0, 0])
    expect(said.includes('interleaf_restrictions{')).toBe(rules.length > 0)
    expect(said.includes('interleaf_holds{')).toBe(holds.length > 0)
  }
})
