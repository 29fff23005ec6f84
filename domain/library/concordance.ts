import { blockBounds } from '@/domain/passages/block-bounds'
import type { Stretch } from '@/domain/passages/stretch'

import { sentenceAround } from './sentences'

/** A short sentence is shown with its neighbours, up to about this length. */
const EXCERPT_LENGTH_MIN = 120
/** A long one is cut, so that no more than about this stands around a mention. */
export const EXCERPT_LENGTH_MAX = 420
/** A shorter block, a question in a dialogue for example, is shown with what comes after it. */
const BLOCK_LENGTH_MIN = 60
/** A mention longer than this is a passage that speaks of the concept as a whole: nothing in it is emphasised. */
const EMPHASIS_LENGTH_MAX = 80

/** Words around mentions, in the order they are read; blocks stand on lines of their own. Offsets are UTF-16 units of the text. */
export type Excerpt = Stretch & {
  /** The first mention in it, as it stands in the text. */
  mention: Stretch
  parts: { words: string; isMention: boolean }[]
  /** Whether its sentence begins before it, or goes on after it. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/**
 * What a text says around each mention, in reading order: the whole sentence, widened when it is short and cut at word
 * boundaries when it is long. Mentions that overlap count as one; no words are shown twice.
 */
export function excerptsAround(text: string, mentions: readonly Stretch[]): Excerpt[] {
  const frames: (Frame & { mentions: Stretch[] })[] = []
  for (const mention of unitedStretches(text, mentions)) {
    const last = frames.at(-1)
    if (last && mention.start < last.end) {
      last.end = Math.max(last.end, mention.end)
      last.mentions.push(mention)
      continue
    }
    frames.push({ ...frameOf(text, mention, last?.end ?? 0), mentions: [mention] })
  }
  return frames.map(({ mentions: inside, ...frame }) => ({
    start: frame.start,
    end: frame.end,
    mention: inside[0] ?? { start: frame.start, end: frame.end },
    parts: partsOf(text, frame, inside),
    isCutBefore: frame.start > frame.sentence.start,
    isCutAfter: frame.end < frame.sentence.end,
  }))
}

/** Stretches in order; those that overlap become one. What is not in the text, or has no words, is left out. */
function unitedStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = []
  const within = stretches
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((stretch) => trimmed(text, stretch))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end } of within) {
    const last = united.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else united.push({ start, end })
  }
  return united
}

/** Without the space around it. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

type Frame = Stretch & { sentence: Stretch }

/** What is shown of the sentences around a mention, beginning not before `from`. */
function frameOf(text: string, mention: Stretch, from: number): Frame {
  const sentence = {
    start: sentenceAround(text, mention.start).start,
    end: sentenceAround(text, mention.end - 1).end,
  }
  const whole = widened(text, sentence)
  const cut = cutAround(text, whole, mention)
  const start = skipSpace(text, Math.max(cut.start, from))
  return { start, end: Math.max(cut.end, mention.end), sentence }
}

/** With the sentence after it, else the one before it, of the same block, until it is long enough; see BLOCK_LENGTH_MIN. */
function widened(text: string, sentence: Stretch): Stretch {
  let { start, end } = sentence
  const first = blockBounds(text, start).start
  const last = blockBounds(text, end).end
  while (end - start < EXCERPT_LENGTH_MIN && (end < last || start > first)) {
    const next = skipSpace(text, end)
    if (next < last) end = sentenceAround(text, next).end
    else if (start > first)
      start = sentenceAround(text, start - 2 < first ? first : start - 2).start
    else break
  }
  if (end - start < BLOCK_LENGTH_MIN && last + 1 < text.length) {
    end = sentenceAround(text, last + 1).end
  }
  return end - start > EXCERPT_LENGTH_MAX ? sentence : { start, end }
}

/** Cut to the bound with the mention inside, about in the middle; at word boundaries, and never within the mention. */
function cutAround(text: string, { start, end }: Stretch, mention: Stretch): Stretch {
  if (end - start <= EXCERPT_LENGTH_MAX) return { start, end }
  const room = Math.max(0, EXCERPT_LENGTH_MAX - (mention.end - mention.start))
  const before = mention.start - start
  const after = end - mention.end
  const wishedBefore = Math.min(before, Math.max(Math.floor(room / 2), room - after))
  const from = mention.start - wishedBefore
  const to = Math.min(end, mention.end + room - wishedBefore)
  return {
    start: from === start ? start : Math.min(mention.start, afterSpace(text, from)),
    end: to === end ? end : Math.max(mention.end, beforeSpace(text, to)),
  }
}

const isSpace = (letter: string | undefined) => letter !== undefined && /\s/.test(letter)

function skipSpace(text: string, at: number): number {
  let next = at
  while (isSpace(text[next])) next += 1
  return next
}

/** The beginning of the first word that begins at or after `at`. */
function afterSpace(text: string, at: number): number {
  let next = at
  while (next < text.length && !isSpace(text[next - 1])) next += 1
  return next
}

/** The end of the last word that ends at or before `at`. */
function beforeSpace(text: string, at: number): number {
  let last = at
  while (last > 0 && !isSpace(text[last])) last -= 1
  return last
}

function partsOf(text: string, { start, end }: Stretch, mentions: readonly Stretch[]) {
  const parts: Excerpt['parts'] = []
  let at = start
  const add = (to: number, isMention: boolean) => {
    if (to > at) parts.push({ words: text.slice(at, to), isMention })
    at = to
  }
  for (const mention of mentions) {
    if (mention.end - mention.start > EMPHASIS_LENGTH_MAX) continue
    add(mention.start, false)
    add(mention.end, true)
  }
  add(end, false)
  return parts
}
