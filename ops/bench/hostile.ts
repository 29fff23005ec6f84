import { renderComment } from '@/domain/discussion/comment-markdown'
import { renderEssay } from '@/domain/library/render-essay'
import { say } from '@/ops/say'
import { percentile } from './percentiles'
import { SLOW_MARKDOWN } from './slow-markdown'

const LENGTH = 10_000
const ROUNDS = 7
const SHOWN = 8
const MOST_MS = 100

const RENDERERS: Readonly<Record<string, (words: string) => unknown>> = {
  comment: renderComment,
  essay: renderEssay,
}

/** How long 10,000 characters of Markdown made to be slow take, as a comment and as an essay. */
export function benchHostile(): Promise<void> {
  const kept = Object.entries(RENDERERS).map(([name, render]) => {
    for (const { of } of SLOW_MARKDOWN) render(of(LENGTH / 4))
    const medians = SLOW_MARKDOWN.map(({ what, of }) => ({ what, ms: medianOf(render, of) }))
    return report(name, medians)
  })
  if (!kept.every(Boolean)) process.exitCode = 1
  return Promise.resolve()
}

function medianOf(render: (words: string) => unknown, of: (length: number) => string): number {
  const words = of(LENGTH)
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    render(words)
    return performance.now() - start
  })
  return percentile(times, 0.5)
}

function report(name: string, medians: readonly { what: string; ms: number }[]): boolean {
  const slowest = [...medians].sort((one, other) => other.ms - one.ms)
  const most = slowest[0]?.ms ?? NaN
  say(`${name}: ${medians.length} kinds of ${LENGTH} characters, the median of ${ROUNDS} each`)
  for (const { what, ms } of slowest.slice(0, SHOWN)) {
    say(`  ${what.padEnd(40)}${ms.toFixed(1).padStart(8)} ms`)
  }
  const isKept = most <= MOST_MS
  say(`${isKept ? 'kept' : 'MISSED'}: the slowest ${most.toFixed(1)} ms (at most ${MOST_MS} ms)`)
  return isKept
}
