import { blockBounds } from '@/domain/passages/block-bounds'
import type { Stretch } from '@/domain/passages/stretch'

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence around offset `at`, without the white space at its ends; never beyond its block. */
export function sentenceAround(text: string, at: number): Stretch {
  const block = blockBounds(text, at)
  const words = text.slice(block.start, block.end)
  const inside = Math.min(at - block.start, Math.max(0, words.length - 1))
  const found = SENTENCES.segment(words).containing(inside)
  if (found === undefined) return block
  const start = block.start + found.index
  return { start, end: start + found.segment.trimEnd().length }
}

/** The first sentences of a text, as one line. */
export function firstSentences(text: string, count: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const sentences = [...SENTENCES.segment(line)].slice(0, count)
  return sentences
    .map(({ segment }) => segment)
    .join('')
    .trim()
}
