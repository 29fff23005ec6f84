import type { Stretch } from '@/domain/passages/stretch'
import { percentile } from '../percentiles'
import type { Case } from './cases'
import type { BenchPlacer } from './placers'

/** In hundredths; times in milliseconds of the processor, which other work on the machine does not lengthen. */
export type Score = {
  recall: number
  /** Recall on passages whose words changed. */
  changed: number
  precision: number
  /** Of the deleted passages, those set down somewhere. */
  false: number
  /** Deleted passages of which a twin stays, set down on the twin: their number. */
  traps: number
  pairMs: number
  pairMostMs: number
  passageMs: number
}

type Outcome = Case & { verdict: 'right' | 'wrong' | 'lost' | 'false' | 'gone' }

const processorMs = () => process.cpuUsage().user / 1_000

/** At least half of both stretches, taken together, is theirs in common. */
const OVERLAP_MIN = 0.5
/** A sign or a space more at the edges of what came in the stead of a passage. */
const EDGE = 5

export function scoreOf(cases: readonly Case[], placer: BenchPlacer): Score {
  const places = new Map<Case['pair'], ReturnType<BenchPlacer>>()
  const pairs: number[] = []
  let passagesMs = 0
  const outcomes = cases.map((one): Outcome => {
    let place = places.get(one.pair)
    if (place === undefined) {
      const began = processorMs()
      place = placer(one.pair.before, one.pair.after)
      pairs.push(processorMs() - began)
      places.set(one.pair, place)
    }
    const began = processorMs()
    const found = place(one.passage)
    passagesMs += processorMs() - began
    return { ...one, verdict: verdict(one, found) }
  })
  return {
    ...shares(outcomes),
    pairMs: pairs.reduce((sum, ms) => sum + ms, 0) / pairs.length,
    pairMostMs: percentile(pairs, 1),
    passageMs: passagesMs / cases.length,
  }
}

function verdict({ truth, stead }: Case, found: Stretch | null): Outcome['verdict'] {
  if (truth.state === 'alive') {
    if (found === null) return 'lost'
    return overlap(found, truth) >= OVERLAP_MIN ? 'right' : 'wrong'
  }
  const isInStead =
    found !== null &&
    stead !== null &&
    found.start >= stead.start - EDGE &&
    found.end <= stead.end + EDGE
  return found === null || isInStead ? 'gone' : 'false'
}

function overlap(one: Stretch, other: Stretch): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, both) / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function shares(outcomes: readonly Outcome[]) {
  const count = (is: (one: Outcome) => boolean) => outcomes.filter(is).length
  const share = (part: number, whole: number) => (whole === 0 ? NaN : (100 * part) / whole)
  const right = count((one) => one.verdict === 'right')
  const isChanged = ({ truth }: Outcome) => truth.state === 'alive' && truth.changed
  return {
    recall: share(
      right,
      count(({ truth }) => truth.state === 'alive'),
    ),
    changed: share(
      count((one) => isChanged(one) && one.verdict === 'right'),
      count(isChanged),
    ),
    precision: share(right, right + count(({ verdict: is }) => is === 'wrong' || is === 'false')),
    false: share(
      count((one) => one.verdict === 'false'),
      count(({ truth }) => truth.state === 'gone'),
    ),
    traps: count((one) => one.isTrap && one.verdict === 'false'),
  }
}
