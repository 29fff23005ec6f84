/** A word and what stands between it and the word before. */
export type Spaced = { word: string; gap: string }

/** Fewer letters in a row are initials. */
const LETTERS_MIN = 3
/** Words by themselves, which may stand before or after one that is spelt out. */
const WORDS_OF_ONE: ReadonlySet<string> = new Set([
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
  'в',
  'и',
  'с',
  'я',
])

type IsLetter = (word: string) => boolean

/**
 * How words may be meant to be read in which letters stand one by one ("s p a m", "s.p.a.m"): all such letters in a row as one
 * word, and again with the first or the last apart where that is a word by itself. No reading where none are.
 */
export function speltOut(words: readonly Spaced[], isLetter: IsLetter): string[][] {
  const runs = runsOf(words, isLetter)
  if (runs.every(({ length }) => length < LETTERS_MIN)) return []
  const readings = WAYS.map((way) => runs.flatMap((run) => readingOf(run, way)))
  return [...new Map(readings.map((reading) => [reading.join(' '), reading])).values()]
}

const WAYS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const

/** A run as one word, with so many letters before and after it apart. */
function readingOf(run: readonly string[], [before, after]: (typeof WAYS)[number]): string[] {
  if (run.length < LETTERS_MIN) return [...run]
  const first = WORDS_OF_ONE.has(run[0] ?? '') ? run.slice(0, before) : []
  const last = WORDS_OF_ONE.has(run.at(-1) ?? '') ? run.slice(run.length - after) : []
  return [...first, run.slice(first.length, run.length - last.length).join(''), ...last]
}

/** Letters that stand equally far apart, one list each; every other word is alone in its list. */
function runsOf(words: readonly Spaced[], isLetter: IsLetter): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  let between = ''
  for (const { word, gap } of words) {
    const last = run.at(-1)
    const isNext = last !== undefined && isLetter(last) && isLetter(word)
    if (isNext && (run.length === 1 || gap === between)) {
      run.push(word)
    } else if (isNext && gap.length < between.length) {
      // What stands closer together belongs together.
      run.pop()
      runs.push((run = [last, word]))
    } else {
      runs.push((run = [word]))
    }
    between = gap
  }
  return runs
}
