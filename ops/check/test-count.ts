import { existsSync, readFileSync } from 'node:fs'

/** `secondTry`: where the stories stand that failed once and passed when they were told again. */
export type TestCount = { passed: number; failed: number; secondTry: string[] }

type VitestReport = { numPassedTests?: number; numFailedTests?: number }
type Spec = { file: string; line: number; title: string; tests: { status: string }[] }
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
  ...specs.filter(isFlaky).map(({ file, line, title }) => `${file}:${line} › ${title}`),
  ...suites.flatMap(flakyOf),
]

const isFlaky = ({ tests }: Spec) => tests.some(({ status }) => status === 'flaky')
