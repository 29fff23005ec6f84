type BlockPair = { before: string | null; after: string | null }

/** From this likeness on, two blocks are the same one, reworded. */
const LIKENESS_MIN = 0.4
/** So many comparisons of block with block are made at most; a greater change is shown as old, then new. */
const COMPARISONS_MAX = 40_000

/**
 * Blocks of two runs in one order: each at most once, none before one it stood after; paired so that the sum of
 * likenesses (Dice 1945, over distinct words) is greatest.
 */
export function pairsOf(before: readonly string[], after: readonly string[]): BlockPair[] {
  if (before.length * after.length > COMPARISONS_MAX || before.length * after.length === 0) {
    return [...before.map(alone), ...after.map(arrived)]
  }
  const best = bestSums(before, after)
  const pairs: BlockPair[] = []
  let [at, next] = [0, 0]
  while (at < before.length || next < after.length) {
    const sum = best.sum(at, next)
    if (at < before.length && best.sum(at + 1, next) === sum) pairs.push(alone(before[at++] ?? ''))
    else if (next < after.length && best.sum(at, next + 1) === sum)
      pairs.push(arrived(after[next++] ?? ''))
    else pairs.push({ before: before[at++] ?? '', after: after[next++] ?? '' })
  }
  return pairs
}

const alone = (words: string): BlockPair => ({ before: words, after: null })
const arrived = (words: string): BlockPair => ({ before: null, after: words })

/** sum(i, j): the greatest sum of likenesses of pairs among before[i…] and after[j…]. */
function bestSums(before: readonly string[], after: readonly string[]) {
  const [olds, news] = [before.map(distinctWords), after.map(distinctWords)]
  const sums = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const alike = likeness(olds[i] ?? NO_WORDS, news[j] ?? NO_WORDS)
      const paired = alike < LIKENESS_MIN ? 0 : alike + sum(i + 1, j + 1)
      const row = sums[i]
      if (row) row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), paired)
    }
  }
  return { sum }
}

const NO_WORDS: ReadonlySet<string> = new Set()

const distinctWords = (block: string): ReadonlySet<string> =>
  new Set(block.toLowerCase().match(/[\p{L}\p{N}]+/gu))

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return (2 * shared) / (one.size + other.size)
}
