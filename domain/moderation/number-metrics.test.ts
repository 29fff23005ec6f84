import { expect, test } from 'vitest'

import { metricsText } from './metrics-text'
import { numberMetrics } from './number-metrics'

const said = (numbers: Parameters<typeof numberMetrics>[0]) => {
  const lines = metricsText(numberMetrics(numbers)).split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

test('each rule says what it restricted and what of that was undone; all laws are one', () => {
  const rules = [
    { rule: 'kind', restricted: 4, undone: 1 },
    { rule: null, restricted: 2, undone: 0 },
  ]
  expect(said({ rules, holds: [] })).toEqual([
    'interleaf_restrictions{rule="kind"} 4',
    'interleaf_restrictions{rule="the law"} 2',
    'interleaf_restrictions_overturned{rule="kind"} 1',
    'interleaf_restrictions_overturned{rule="the law"} 0',
  ])
})

test('each check says what it held and what of that was let through', () => {
  const holds = [{ check: 'links', decided: 3, letThrough: 2 }]
  expect(said({ rules: [], holds })).toEqual([
    'interleaf_holds{check="links"} 3',
    'interleaf_holds_let_through{check="links"} 2',
  ])
})

test('a name with quotation marks, backslashes and new lines ends no label', () => {
  const holds = [{ check: 'a"} 1\nb\\', decided: 1, letThrough: 0 }]
  expect(said({ rules: [], holds })).toContain(String.raw`interleaf_holds{check="a\"} 1\nb\\"} 1`)
})

test('the help says of which time the numbers are', () => {
  const text = metricsText(numberMetrics({ rules: [], holds: [] }))
  for (const name of ['interleaf_restrictions', 'interleaf_holds'])
    expect(text).toMatch(new RegExp(`# HELP ${name} .+ in the last 12 weeks, the present one`))
  expect(text.match(/# TYPE \S+ gauge/g)).toHaveLength(4)
})
