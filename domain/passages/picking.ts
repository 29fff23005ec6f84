import { blockBounds } from './block-bounds'
import type { Stretch } from './stretch'

/** Sentences or paragraphs picked by keyboard: where picking began, and where it has come to. */
export type Picked = { anchor: Stretch; head: Stretch }

export type Step = {
  unit: 'sentence' | 'paragraph' | 'essay'
  way: 1 | -1
  /** Whether what was picked before stays picked. */
  isExtending: boolean
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** All the words that are picked. */
export const pickedWords = ({ anchor, head }: Picked): Stretch => ({
  start: Math.min(anchor.start, head.start),
  end: Math.max(anchor.end, head.end),
})

/** Begins with the first sentence of the block that holds offset `at`; null in a text without words. */
export function beginPicking(text: string, at: number): Picked | null {
  const first = sentencesAt(text, at)[0] ?? sentencesAt(text, 0)[0]
  return first ? { anchor: first, head: first } : null
}

/** What is picked after a step; the very same when there is nothing further that way. */
export function stepOn(text: string, picked: Picked, step: Step): Picked {
  const head = nextOf(text, picked, step)
  if (head === null) return picked
  return { anchor: step.isExtending ? picked.anchor : head, head }
}

function nextOf(text: string, picked: Picked, { unit, way, isExtending }: Step): Stretch | null {
  const { head } = picked
  const next = beside(text, blockBounds(text, head.start), way)
  if (unit === 'essay') return paragraphAt(text, way === 1 ? text.length : 0)
  if (unit === 'paragraph') {
    // Within a paragraph, the first step picks all of it.
    const isWhole = same(head, paragraphAt(text, head.start))
    if (!isWhole && !isExtending) return paragraphAt(text, head.start)
    return next === null ? null : paragraphAt(text, next)
  }
  const sentences = sentencesAt(text, head.start)
  const isParagraph = sentences.length > 1 && same(head, paragraphAt(text, head.start))
  if (isParagraph && !isExtending) return (way === 1 ? sentences[0] : sentences.at(-1)) ?? null
  const within =
    way === 1
      ? sentences.find(({ start }) => start >= head.end)
      : sentences.findLast(({ end }) => end <= head.start)
  if (within) return within
  return (next === null ? null : sentencesAt(text, next).at(way === 1 ? 0 : -1)) ?? null
}

/** An offset in the next block on that side; null behind the last and before the first. */
function beside(text: string, from: Stretch, way: 1 | -1): number | null {
  const at = way === 1 ? from.end + 1 : from.start - 1
  return at < 0 || at > text.length ? null : at
}

function paragraphAt(text: string, at: number): Stretch | null {
  const { start, end } = blockBounds(text, at)
  return start === end ? null : { start, end }
}

/** The sentences of the block that holds offset `at`. Over a whole essay the segmenter would take seconds. */
function sentencesAt(text: string, at: number): Stretch[] {
  const block = blockBounds(text, at)
  return [...SENTENCES.segment(text.slice(block.start, block.end))].flatMap(
    ({ segment, index }) => {
      const start = block.start + index + (segment.length - segment.trimStart().length)
      const words = segment.trim()
      return words === '' ? [] : [{ start, end: start + words.length }]
    },
  )
}

const same = (one: Stretch, other: Stretch | null): boolean =>
  one.start === other?.start && one.end === other.end
