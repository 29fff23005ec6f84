import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './test-count'

const report = (content: object) => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a report of vitest is counted', () => {
  const file = report({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 })
  expect(countTests(file)).toEqual({ passed: 7, failed: 2, secondTry: [] })
})

test('a report of Playwright is counted; a story that passed at the second try passed, and is named with why', () => {
  const spec = (title: string, status: string) => ({
    file: 'told.spec.ts',
    line: 7,
    title,
    tests: [{ status, results: [{ errors: [{ message: '\u001b[31mIt was silent.\u001b[39m' }] }] }],
  })
  const described = { specs: [spec('a bell rings', 'flaky'), spec('a word is said', 'expected')] }
  const file = report({
    stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 },
    suites: [{ specs: [spec('a mail leaves', 'unexpected')], suites: [described] }],
  })
  expect(countTests(file)).toEqual({
    passed: 6,
    failed: 2,
    secondTry: ['told.spec.ts:7 › a bell rings\nIt was silent.'],
  })
})

test('without a report nothing is counted', () => {
  expect(countTests('/nowhere/report.json')).toEqual({ passed: 0, failed: 0, secondTry: [] })
})
