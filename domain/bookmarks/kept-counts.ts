import { fieldsOf } from '@/domain/fields-of'
import type { Stretch } from '@/domain/passages/stretch'

/** Of fewer readers nothing is ever said. */
export const COUNTED_MIN = 5
/** What is said, rounded down. */
const STEPS = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] as const

/** A sentence that many readers keep words of. Offsets are UTF-16 units of the canonical text. */
export type KeptCount = Stretch & { readers: number }
export type KeptStretch = Stretch & { memberId: string }

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a canonical text, none beyond its block, without the white space at their ends. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const block of text.split('\n')) {
    for (const { segment, index } of SENTENCES.segment(block)) {
      const words = segment.trimEnd()
      if (words === '') continue
      sentences.push({ start: start + index, end: start + index + words.length })
    }
    start += block.length + 1
  }
  return sentences
}

/**
 * How many distinct readers keep each sentence, rounded down to a step; a sentence that fewer than five keep is not in it. A
 * passage is of every sentence that it covers by half, or that holds half of it.
 */
export function countReaders(text: string, kept: readonly KeptStretch[]): KeptCount[] {
  return sentencesOf(text).flatMap((sentence) => {
    const readers = new Set<string>()
    for (const one of kept) if (isOf(one, sentence)) readers.add(one.memberId)
    const step = STEPS.findLast((least) => least <= readers.size)
    return step === undefined ? [] : [{ ...sentence, readers: step }]
  })
}

function isOf(kept: Stretch, sentence: Stretch): boolean {
  const both = Math.min(kept.end, sentence.end) - Math.max(kept.start, sentence.start)
  const least = Math.min(kept.end - kept.start, sentence.end - sentence.start) / 2
  return both > 0 && both >= least
}

/** Reads counts from what the library answered, in the browser; only those of this revision. */
export function readKeptCounts(found: unknown, revisionId: string): KeptCount[] {
  const { revision, sentences } = fieldsOf(found)
  if (revision !== revisionId || !Array.isArray(sentences)) return []
  return sentences.flatMap((one: unknown) => {
    const { start, end, readers } = fieldsOf(one)
    return typeof start === 'number' && typeof end === 'number' && typeof readers === 'number'
      ? [{ start, end, readers }]
      : []
  })
}
