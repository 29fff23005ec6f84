import search from 'approx-string-match'
import { compareRevisions } from '@/domain/passages/compare-revisions'
import { occurrences } from '@/domain/passages/occurrences'
import type { Stretch } from '@/domain/passages/stretch'

/** Compares two texts once and answers where a passage of the first stands in the second; null when it is gone. */
export type BenchPlacer = (before: string, after: string) => (passage: Stretch) => Stretch | null

const CONTEXT = 32

const ours: BenchPlacer = (before, after) => {
  const place = compareRevisions(before, after)
  return (passage) => {
    const placed = place(passage)
    return placed.state === 'GONE' ? null : placed
  }
}

/** The very words, where most of 32 characters before and behind them are the same. */
const exactQuotation: BenchPlacer = (before, after) => (passage) => {
  const { start, end } = passage
  const length = end - start
  const places = occurrences(after, before.slice(start, end)).map((at) => ({
    ...{ start: at, end: at + length },
    score: contextScore({ before, passage }, { after, at, end: at + length }),
  }))
  return places.sort((one, other) => other.score - one.score)[0] ?? null
}

/**
 * As Hypothesis does it in every browser: half of the quotation may differ, and of all candidates the one is taken whose
 * words (50), context (20 and 20) and place (2) are most alike, without a minimum.
 */
const likestQuotation: BenchPlacer = (before, after) => (passage) => {
  const { start, end } = passage
  const exact = before.slice(start, end)
  const most = Math.min(256, exact.length / 2)
  const candidates = search(after, exact, most).map((found) => {
    const words = 1 - found.errors / exact.length
    const context = contextScore({ before, passage }, { after, at: found.start, end: found.end })
    const place = 1 - Math.abs(found.start - start) / after.length
    return { start: found.start, end: found.end, score: 50 * words + 40 * context + 2 * place }
  })
  return candidates.sort((one, other) => other.score - one.score)[0] ?? null
}

type Quoted = { before: string; passage: Stretch }
type Candidate = { after: string; at: number; end: number }

/** The share of 32 characters before and behind that agree, letter by letter. */
function contextScore({ before, passage }: Quoted, { after, at, end }: Candidate): number {
  let same = 0
  for (let far = 1; far <= CONTEXT; far += 1) {
    if (before[passage.start - far] === after[at - far]) same += 1
    if (before[passage.end + far - 1] === after[end + far - 1]) same += 1
  }
  return same / (2 * CONTEXT)
}

/** By name; ours first, and what others do beside it in the same run. */
export const PLACERS: Readonly<Record<string, BenchPlacer>> = {
  ours,
  'exact quotation': exactQuotation,
  'likest quotation': likestQuotation,
}
