import { blockBounds } from '@/domain/passages/block-bounds'
import { compareRevisions } from '@/domain/passages/compare-revisions'
import { quotationAt } from '@/domain/passages/quotation'

/** Enough words to be found again, few enough to have survived a revision. */
const WORDS_LENGTH = 120

/**
 * Where the reader of `oldText` stood, in `newText`: at the same words; where these are gone, beside the nearest that are
 * left. Always a place in the new text, its end for whoever stood at the end. Never throws.
 */
export function offsetToday(oldText: string, newText: string, offset: number): number {
  if (oldText === newText) return Math.min(offset, newText.length)
  const words = quotationAt(
    oldText,
    offset,
    Math.min(blockEnd(oldText, offset), offset + WORDS_LENGTH),
  )
  if (words === null) return newText.length
  const placement = compareRevisions(oldText, newText)(words)
  return placement.state === 'GONE' ? placement.place : placement.start
}

/** Words of the next block may have gone another way; at the end of a block they are all there is. */
const blockEnd = (text: string, offset: number) =>
  blockBounds(text, text[offset] === '\n' ? offset + 1 : offset).end
