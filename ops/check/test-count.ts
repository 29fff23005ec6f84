import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** `secondTry`: the stories that failed once and passed when they were told again, and why they failed. */
export type TestCount = { passed: number; failed: number; secondTry: string[] }

const SHOWN_CHARACTERS = 600

type VitestReport = { numPassedTests?: number; numFailedTests?: number }
type Telling = { status: string; results: { errors: { message?: string }[] }[] }
type Spec = { file: string; line: number; title: string; tests: Telling[] }
type Suite = { suites?: Suite[]; specs?: Spec[] }
type PlaywrightReport = Suite & {
  stats?: { expected: number; unexpected: number; flaky: number }
}

/** How many tests a JSON report of vitest or Playwright counts; none when there is no report. */
export function countTests(file: string | undefined): TestCount {
  if (!file || !existsSync(file)) return { passed: 0, failed: 0, secondTry: [] }
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport & PlaywrightReport
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats
    return { passed: expected + flaky, failed: unexpected, secondTry: flakyOf(report) }
  }
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report
  return { passed, failed, secondTry: [] }
}

const flakyOf = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map((telling) => `${file}:${line} › ${title}\n${whyFailed(telling)}`),
  ),
  ...suites.flatMap(flakyOf),
]

const whyFailed = ({ results }: Telling): string =>
  stripVTControlCharacters(results[0]?.errors[0]?.message ?? '').slice(0, SHOWN_CHARACTERS)
