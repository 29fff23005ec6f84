import { existsSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/ops/say'
import { corpusTexts, isCorpusHere, textsIn } from './corpus-folder'
import { heavyCases, madeCases, type Case } from './passages/cases'
import { CORRECTED_LABELS } from './passages/corrected-labels'
import { labelledCases } from './passages/labelled-cases'
import { longTexts } from './passages/long-texts'
import { PLACERS } from './passages/placers'
import { roundTrips } from './passages/round-trips'
import { scoreOf, type Score } from './passages/score'

const SEED = 20_261_127
const LABELLED = path.resolve('../shared/passages/cases.json')
const TRAPS_MAX_SHARE = 2 / 162
/** In hundredths and milliseconds. */
const LEAST = { recall: 99.5, changed: 98.5, precision: 99.5 } as const
const MOST = { false: 0.5, pairMs: 60, pairMostMs: 1_000, passageMs: 0.2 } as const
const COLUMNS = ['recall', 'changed', 'precision', 'false', 'traps'] as const
const TIMES = ['pairMs', 'pairMostMs', 'passageMs'] as const

/** Places passages of which it is known where they are, as we do it and as others do. */
export function benchPassages(): Promise<void> {
  const isHere = isCorpusHere()
  if (!isHere) say('../shared/corpus is not here: made revisions of our own essays only.')
  const texts = isHere ? corpusTexts('old') : textsIn(path.resolve('content/essays'))
  say(heading())
  report('made', madeCases([...texts.values()], SEED))
  reportLong(longTexts([...texts.values()]))
  if (existsSync(LABELLED)) reportLabelled()
  else say('../shared/passages is not here: no labelled passages.')
  if (isHere) reportRoundTrips()
  return Promise.resolve()
}

/** With the labels that are wrong set right, by which it is judged, and before as they are written. */
function reportLabelled(): void {
  const { ours } = PLACERS
  const asWritten = labelledCases(LABELLED, { asWritten: true })
  say(`labelled, as written: ${CORRECTED_LABELS.length} labels are wrong (corrected-labels.ts)`)
  if (ours !== undefined) say(row('ours', scoreOf(asWritten, ours)))
  report('labelled', labelledCases(LABELLED))
}

function report(name: string, cases: readonly Case[]): void {
  const gone = cases.filter(({ truth }) => truth.state === 'gone').length
  say(`${name}: ${cases.length - gone} passages that are there, ${gone} that are gone`)
  for (const [placer, place] of Object.entries(PLACERS)) {
    const score = scoreOf(cases, place)
    say(row(placer, score))
    if (placer !== 'ours') continue
    for (const set of new Set(cases.map((one) => one.set))) {
      const some = cases.filter((one) => one.set === set)
      say(row(`  ${set}`, scoreOf(some, place)))
    }
    judge(score, cases.filter(({ isTrap }) => isTrap).length)
  }
}

/** Half of the sentences of 10,000 words are edited: what a revision costs at worst. By the times alone it is judged. */
function reportLong(texts: readonly string[]): void {
  const { ours } = PLACERS
  if (ours === undefined) return
  const score = scoreOf(heavyCases(texts, SEED), ours)
  say(`10,000 words, half of the sentences edited: ${texts.length} pairs of revisions`)
  say(row('ours', score))
  sayVerdict(tooMuch(score, TIMES))
}

const heading = () =>
  ''.padEnd(22) + [...COLUMNS, ...TIMES].map((name) => name.padStart(11)).join('')

function row(name: string, score: Score): string {
  const figure = (value: number, digits: number) => value.toFixed(digits).padStart(11)
  return [
    name.padEnd(22),
    ...COLUMNS.map((column) => figure(score[column], column === 'traps' ? 0 : 1)),
    ...TIMES.map((column) => figure(score[column], column === 'passageMs' ? 3 : 1)),
  ].join('')
}

function judge(score: Score, traps: number): void {
  sayVerdict([
    ...Object.entries(LEAST).filter(([name, least]) => score[name as keyof typeof LEAST] < least),
    ...tooMuch(score, ['false', ...TIMES]),
    ...(score.traps > Math.ceil(traps * TRAPS_MAX_SHARE)
      ? [['traps', TRAPS_MAX_SHARE] as const]
      : []),
  ])
}

type Missed = readonly (readonly [name: string, bound: number])[]

const tooMuch = (score: Score, names: readonly (keyof typeof MOST)[]): Missed =>
  names.filter((name) => score[name] > MOST[name]).map((name) => [name, MOST[name]])

function sayVerdict(missed: Missed): void {
  if (missed.length === 0) say('kept: every figure')
  else {
    say(`MISSED: ${missed.map(([name, bound]) => `${name} (${bound})`).join(', ')}`)
    process.exitCode = 1
  }
}

function reportRoundTrips(): void {
  const { states, placed, back } = roundTrips(corpusTexts('old'), corpusTexts('new'))
  const tally = Object.entries(states).map(([state, count]) => `${count} ${state.toLowerCase()}`)
  say(`corpus, old to new: ${tally.join(', ')}; back again: ${back} of ${placed}`)
}
