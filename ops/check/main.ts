import { rmSync } from 'node:fs'
import { runCommand } from '@/ops/run-command'
import { say } from '@/ops/say'
import { checkSteps, type CheckStep } from './check-steps'
import { countTests, type TestCount } from './test-count'
import { throwAwayFolder } from './throw-away-folder'

const SHOWN_CHARACTERS = 20_000

/** Runs the rows of steps in turn until one fails. The last line printed counts the tests that passed and failed. */
async function check() {
  const folder = throwAwayFolder('check')
  const sum: TestCount = { passed: 0, failed: 0, secondTry: [] }
  for (const row of checkSteps(folder)) {
    const done = await Promise.all(row.map(async (step) => ({ step, ok: await runStep(step) })))
    for (const { step, ok } of done) {
      const { passed, failed, secondTry } = countTests(step.report)
      sum.passed += passed
      sum.failed += ok ? failed : Math.max(1, failed)
      sum.secondTry.push(...secondTry)
    }
    if (sum.failed > 0) break
  }
  rmSync(folder, { recursive: true, force: true })
  for (const story of sum.secondTry) say(`passed at the second try: ${story}`)
  say(`\n${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed > 0 ? 1 : 0
}

async function runStep({ name, command, env }: CheckStep) {
  const began = performance.now()
  const { ok, output } = await runCommand(command, { CI: '1', ...env })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  say(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) say(`\n${output.trim().slice(-SHOWN_CHARACTERS)}`)
  return ok
}

await check()
