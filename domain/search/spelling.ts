/** A word of the library that may have been meant, without accents too, and how often it is written. */
export type KnownWord = { word: string; folded: string; entries: number }

/**
 * The word that a mistyped one was probably meant to be, or null. Letters added, dropped, changed or swapped count as
 * slips (optimal string alignment); of equally near words the more frequent is meant. `typed` is in lower case, without accents.
 */
export function meantWord(typed: string, known: readonly KnownWord[]): string | null {
  const slipsMax = typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3
  const near = known
    .map((candidate) => ({ ...candidate, slips: slipsBetween(typed, candidate.folded) }))
    .filter(({ slips }) => slips <= slipsMax)
    .sort((one, other) => one.slips - other.slips || other.entries - one.entries)
  return near[0]?.word ?? null
}

function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
