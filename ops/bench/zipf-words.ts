/** Words of this library's own, the most frequent first. */
const THEMES =
  'love soul mirror bond flame karmic heart runner chaser path healing promise waiting silence door letter winter harbour forgive union'.split(
    ' ',
  )
const SYLLABLES =
  'ba be bi bo bra ca ce cla da de dri du fa fe fli ga gle go gra ha he ja ka ke kni la le li lo lu ma me mi mo mu na ne ni no nu pa pe pla po qua ra re ri ro sa se shi sto ta te thi to tra tu va ve vi vo wa we wi yo za ze zi'.split(
    ' ',
  )
const WORDS = 30_000

/** Always the same numbers between 0 and 1 for a seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Thirty thousand words, the most frequent first. */
export function zipfVocabulary(): string[] {
  const next = seededNumbers(7)
  const words = new Set(THEMES)
  while (words.size < WORDS) {
    const syllables = 2 + Math.floor(next() * 3)
    const one = () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? 'a'
    words.add(Array.from({ length: syllables }, one).join('') + (next() < 0.3 ? 'n' : ''))
  }
  return [...words]
}

/** Draws words with the frequencies of a language: the second half as often as the first, the third a third as often (Zipf). */
export function zipfDrawer(words: readonly string[], seed: number): (count: number) => string[] {
  const next = seededNumbers(seed)
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= words.length; rank += 1) sums.push((sum += 1 / rank))
  const draw = () => {
    const sought = next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < sought) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
  return (count) => Array.from({ length: count }, draw)
}
