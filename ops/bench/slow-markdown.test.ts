import { describe, expect, test } from 'vitest'

import { renderComment } from '@/domain/discussion/comment-markdown'
import { renderEssay } from '@/domain/library/render-essay'

import { SLOW_MARKDOWN } from './slow-markdown'

const TRIES_MAX = 6
const TIMES_LONGER = 4
/** Four times the words may cost four times the work, and some more; what grows with their square costs sixteen times. */
const GROWTH_MAX = 10
/** Below this the machine's own noise is more than the work. */
const LEAST_MS = 2

const RENDERERS = {
  comment: { render: renderComment, length: 10_000 },
  essay: { render: (words: string) => renderEssay(words).html, length: 5_000 },
}

/** In time of the processor: what else runs on the machine does not count. */
function costMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** How many times the work for the longer words is; tried again while it seems too much, since noise only ever adds. */
function growth(render: (words: string) => unknown, short: string, long: string): number {
  let [shortMs, longMs] = [Infinity, Infinity]
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    shortMs = Math.min(
      shortMs,
      costMs(() => render(short)),
    )
    longMs = Math.min(
      longMs,
      costMs(() => render(long)),
    )
    if (longMs <= GROWTH_MAX * Math.max(shortMs, LEAST_MS) && tries > 0) break
  }
  return longMs / Math.max(shortMs, LEAST_MS)
}

describe.each(Object.entries(RENDERERS))('the work for a %s', (_what, { render, length }) => {
  test.each(SLOW_MARKDOWN)('grows with its length alone: $what', ({ of }) => {
    expect(growth(render, of(length), of(TIMES_LONGER * length))).toBeLessThan(GROWTH_MAX)
  })
})
