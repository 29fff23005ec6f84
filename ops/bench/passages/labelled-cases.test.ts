import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { labelledCases } from './labelled-cases'
import { PLACERS } from './placers'
import { scoreOf } from './score'

const LABELLED = '../shared/passages/cases.json'

test.skipIf(!existsSync(LABELLED))(
  'labelled passages are placed as well as was promised (skipped where ../shared/passages is not there)',
  { timeout: 120_000 },
  () => {
    const { ours } = PLACERS
    if (ours === undefined) throw new Error('Nobody places passages.')
    const score = scoreOf(labelledCases(LABELLED), ours)
    expect(score.recall).toBeGreaterThanOrEqual(99.5)
    expect(score.changed).toBeGreaterThanOrEqual(98.5)
    expect(score.precision).toBeGreaterThanOrEqual(99.5)
    expect(score.false).toBeLessThanOrEqual(1)
    expect(score.traps).toBeLessThanOrEqual(2)
  },
)
