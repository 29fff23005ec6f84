import { beforeAll, expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { metrics } from './metrics'

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
  text = await metrics('1.2.3', after(new Date(), 1))
})

test('every line is one that Prometheus reads', () => {
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => !LINE.test(line))).toEqual([])
})

test.each([
  'interleaf_info{version="1.2.3"} 1',
  'interleaf_cases_waiting 1',
  'interleaf_decide_seconds_count 1',
  'interleaf_decisions_total{kind="remove"} 1',
  'interleaf_reports_total{reason="hostile"} 1',
  'interleaf_check_verdicts_day{check="new-member",verdict="hold"} 1',
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
  expect(later).toContain('interleaf_decisions_total{kind="remove"} 1\n')
})
