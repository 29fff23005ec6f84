/** Fewer letters in a row are initials. */
const LETTERS_MIN = 3
/** Longer runs spell no word. */
const LETTERS_MAX = 60
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

/** Where letters stand one by one ("s p a m", "s.p.a.m"), the words they may spell, by the place at which they begin. */
export function speltOut(
  words: readonly string[],
  isLetter: (word: string) => boolean,
): Map<number, string[]> {
  const spelt = new Map<number, string[]>()
  for (let begin = 0; begin < words.length; begin++) {
    let end = begin
    while (end < words.length && isLetter(words[end] ?? '')) end++
    if (end - begin >= LETTERS_MIN && end - begin <= LETTERS_MAX)
      spelt.set(begin, readings(words.slice(begin, end)))
    begin = end
  }
  return spelt
}

function readings(letters: readonly string[]): string[] {
  const from = WORDS_OF_ONE.has(letters[0] ?? '') ? [0, 1] : [0]
  const to = WORDS_OF_ONE.has(letters.at(-1) ?? '') ? [0, 1] : [0]
  return from
    .flatMap((first) => to.map((last) => letters.slice(first, letters.length - last)))
    .filter(({ length }) => length >= LETTERS_MIN)
    .map((some) => some.join(''))
}
