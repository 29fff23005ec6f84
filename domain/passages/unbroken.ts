import { blockBounds } from './block-bounds'
import type { Stretch } from './stretch'

const SEGMENTERS = {
  letter: new Intl.Segmenter('en', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('en', { granularity: 'word' }),
}

/**
 * What must not be broken at offset `at`: the letter (grapheme) or word around it.
 * An empty stretch at `at` when nothing would be broken there.
 */
export function unbroken(text: string, at: number, unit: keyof typeof SEGMENTERS): Stretch {
  const block = blockBounds(text, at)
  // Over a whole essay the segmenter takes seconds, over one block much less than a millisecond.
  const segments = SEGMENTERS[unit].segment(text.slice(block.start, block.end))
  const segment = at < block.end ? segments.containing(at - block.start) : undefined
  if (segment === undefined || block.start + segment.index === at) return { start: at, end: at }
  const start = block.start + segment.index
  return { start, end: start + segment.segment.length }
}
