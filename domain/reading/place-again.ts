import { blockBounds } from '@/domain/passages/block-bounds'
import { occurrences } from '@/domain/passages/occurrences'

type RememberedPlace = {
  /** The words that stood there. */
  words: string
  share: number
}

/**
 * Where a place that a browser remembers stands in a revised text: at its words, of several places the one that lies
 * nearest to where they were; without them at the beginning of the block at the same share of the text.
 */
export function placeAgain(text: string, { words, share }: RememberedPlace): number {
  const expected = Math.round(share * text.length)
  // Remembered words may reach over the end of a block.
  const found = occurrences(text.replaceAll('\n', ' '), words)
  const distance = (at: number) => Math.abs(at - expected)
  const nearest = found.toSorted((one, other) => distance(one) - distance(other))[0]
  return nearest ?? blockBounds(text, Math.min(expected, text.length)).start
}
