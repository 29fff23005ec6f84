import type { CommonRun } from './common-run'
import type { Comparison } from './links'
import { numberAt } from './number-at'
import type { Words } from './words'

/** Whether a block of its own says now what was said within a block, and no more: it may be a quotation of it. */
export function isQuotation(
  { before, after }: Comparison,
  { old, now, length }: CommonRun,
): boolean {
  const isBlock = (words: Words, start: number) =>
    isBorder(words, start) && isBorder(words, start + length)
  return isBlock(after, now) && !isBlock(before, old)
}

/**
 * Cuts a run at blocks that may be quotations: what stands around a quotation says nothing of where its words come from.
 */
export function cutAtQuotations(comparison: Comparison, run: CommonRun): CommonRun[] {
  const { before, after } = comparison
  const cuts = new Set<number>()
  let start = -1
  for (let word = 0; word <= run.length; word += 1) {
    if (!isBorder(after, run.now + word)) continue
    const block = { old: run.old + start, now: run.now + start, length: word - start }
    if (start !== -1 && isQuotation({ ...comparison, before, after }, block)) {
      cuts.add(start).add(word)
    }
    start = word
  }
  if (cuts.size === 0) return [run]
  const borders = [...cuts.add(0).add(run.length)].sort((one, other) => one - other)
  return borders.slice(1).map((end, index) => {
    const from = borders[index] ?? 0
    return { old: run.old + from, now: run.now + from, length: end - from }
  })
}

/** Whether a block begins with a word, or ended before it. */
const isBorder = ({ blocks, count }: Words, word: number) =>
  word === 0 || word >= count || numberAt(blocks, word) !== numberAt(blocks, word - 1)
