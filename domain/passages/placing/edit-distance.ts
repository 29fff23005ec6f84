/** Shorter words differ by one letter and are others ("has", "was"). */
const LENGTH_MIN = 4
/** Below this length the first letter tells two words apart ("there", "where"). */
const FIRST_LETTER_LENGTH = 6
/** Of the letters of the longer word: "colour" → "color", "connexion" → "connection". */
const DIFFERENCE_MAX = 1 / 3

/**
 * How alike two words are spelt: 1 when they are the same, 0 when they are different words. Counts the letters that were
 * added, dropped, replaced or swapped with their neighbour (Damerau's distance of optimal alignment).
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const length = Math.max(one.length, other.length)
  const most = Math.floor(length * DIFFERENCE_MAX)
  if (length < LENGTH_MIN || Math.abs(one.length - other.length) > most) return 0
  if (length < FIRST_LETTER_LENGTH && !one.startsWith(other.charAt(0))) return 0
  const distance = editDistance(one, other, most)
  return distance > most ? 0 : 1 - distance / length
}

/** Letters to change, or more than `most` as soon as that is sure. */
function editDistance(one: string, other: string, most: number): number {
  let above: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (above[j - 2] ?? Infinity) + 1 : Infinity,
      )
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most + 1) return most + 1
    above = row
    row = next
  }
  return row[other.length] ?? 0
}
