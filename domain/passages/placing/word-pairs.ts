import { likeness } from './edit-distance'

/** The table grows with the product of both lengths; what is longer was written anew. */
const CELLS_MAX = 10_000

const STEP = { NONE: 0, OLD: 1, NOW: 2, PAIR: 3, JOINED: 4, PARTED: 5 } as const

/** Words that are one word, by their indices. Of two words that are one, either is a pair with it. */
type WordPair = readonly [old: number, now: number]
type Lists = { old: readonly string[]; now: readonly string[] }
type Table = { width: number; scores: Float64Array; steps: Uint8Array }

/**
 * Pairs the words of two short lists in order, so that most letters of them are most alike: the same words, typos,
 * British and American, "any one" and "anyone". None when the lists are long.
 */
export function wordPairs(lists: Lists): WordPair[] {
  const { old, now } = lists
  if (old.length * now.length > CELLS_MAX) return []
  const width = now.length + 1
  const size = (old.length + 1) * width
  const table = { width, scores: new Float64Array(size), steps: new Uint8Array(size) }
  fill(lists, table)
  const pairs: WordPair[] = []
  let [row, column] = [old.length, now.length]
  while (row > 0 && column > 0) {
    const step = table.steps[row * width + column] ?? STEP.NONE
    if (step >= STEP.PAIR) pairs.push([row - 1, column - 1])
    if (step === STEP.JOINED) pairs.push([row - 2, column - 1])
    if (step === STEP.PARTED) pairs.push([row - 1, column - 2])
    row -= step === STEP.NOW ? 0 : step === STEP.JOINED ? 2 : 1
    column -= step === STEP.OLD ? 0 : step === STEP.PARTED ? 2 : 1
  }
  return pairs.reverse()
}

function fill({ old, now }: Lists, { width, scores, steps }: Table): void {
  for (const [row, one] of old.entries()) {
    for (const [column, other] of now.entries()) {
      const cell = (row + 1) * width + column + 1
      const scoreAt = (rows: number, columns: number) => scores[cell - rows * width - columns] ?? 0
      let [best, step] = [scoreAt(1, 0), STEP.OLD as number]
      const offer = (score: number, next: number) => {
        if (score > best) [best, step] = [score, next]
      }
      offer(scoreAt(0, 1), STEP.NOW)
      const alike = likeness(one, other)
      if (alike > 0) offer(scoreAt(1, 1) + alike * one.length, STEP.PAIR)
      if (areJoined(old[row - 1], one, other)) {
        offer(scoreAt(2, 1) + other.length, STEP.JOINED)
      }
      if (areJoined(now[column - 1], other, one)) {
        offer(scoreAt(1, 2) + one.length, STEP.PARTED)
      }
      scores[cell] = best
      steps[cell] = step
    }
  }
}

const areJoined = (first: string | undefined, second: string, whole: string) =>
  first !== undefined && first.length + second.length === whole.length && first + second === whole
