import { existsSync, readFileSync } from 'node:fs'

export type TestCount = { passed: number; failed: number }

type VitestReport = { numPassedTests?: number; numFailedTests?: number }
type PlaywrightReport = { stats?: { expected: number; unexpected: number; flaky: number } }

/** How many tests a JSON report of vitest or Playwright counts; none when there is no report. */
export function countTests(file: string): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport & PlaywrightReport
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats
    return { passed: expected + flaky, failed: unexpected }
  }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}
