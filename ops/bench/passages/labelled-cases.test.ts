import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CORRECTED_LABELS } from './corrected-labels'
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
    expect(score.false).toBeLessThanOrEqual(0.5)
    expect(score.traps).toBeLessThanOrEqual(2)
  },
)

test.skipIf(!existsSync(LABELLED))(
  'a label is set right only where it is said why, for words that stand there (skipped where ../shared/passages is not there)',
  () => {
    const [written, right] = [{ asWritten: true }, {}].map((how) => labelledCases(LABELLED, how))
    const changed = (right ?? []).flatMap((one, at) => {
      const former = written?.[at]?.truth
      return JSON.stringify(one.truth) === JSON.stringify(former) ? [] : [one]
    })
    const wordsOf = ({ pair, passage }: (typeof changed)[number]) =>
      pair.before.slice(passage.start, passage.end)
    expect(changed.map(wordsOf).sort()).toEqual(CORRECTED_LABELS.map(({ words }) => words).sort())
    for (const { pair, passage, truth } of changed) {
      if (truth.state === 'gone') continue
      const bare = (words: string) => words.replaceAll('’', "'")
      const words = bare(pair.before.slice(passage.start, passage.end))
      expect(bare(pair.after.slice(truth.start, truth.end))).toBe(words)
      expect(pair.after.split(pair.after.slice(truth.start, truth.end))).toHaveLength(2)
    }
    expect(CORRECTED_LABELS.every(({ because }) => because.length > 60)).toBe(true)
  },
)
