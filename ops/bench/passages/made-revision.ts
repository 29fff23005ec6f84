import type { Chance } from './chance'
import { SENTENCE_EDITS } from './sentence-edits'
import { fresh, traced, untraced, type Traced, type TracedBlocks } from './traced-text'

/** A text before and after edits; `after` knows where each of its units stood before. */
export type MadeRevision = {
  before: string
  after: Traced
  /** Stretches of `before` that were deleted while a twin that differs by one word stays. */
  traps: readonly { start: number; end: number }[]
  /** What was done to the sentence that begins at an offset of `before`. */
  kinds: ReadonlyMap<number, string>
}

type Material = { words: readonly string[]; sentences: readonly string[] }
type Sentences = { block: Traced[]; index: number; sentence: Traced }
type Making = {
  blocks: TracedBlocks
  /** Sentences that have left their place and wait for another. */
  afloat: Traced[]
  kinds: Map<number, string>
  material: Material
  chance: Chance
}
type Edit = (making: Making, at: Sentences) => void

const TRAPS = 2
const WORDS_MIN = 6
/** Numbers of verses and initials are cut like sentences, and nobody edits them as such. */
const EDITED_WORDS_MIN = 4

const wordsIn = ({ text }: Traced) => text.split(' ').length

const lift: Edit = ({ afloat }, { block, index, sentence }) => {
  block.splice(index, 1)
  afloat.push(sentence)
}

const EDITS: Readonly<Record<string, Edit>> = {
  deleted: (_making, { block, index }) => block.splice(index, 1),
  inserted: ({ material, chance }, { block, index }) =>
    block.splice(index, 0, fresh(`${chance.one(material.sentences)} `)),
  moved: lift,
  'moved and edited': (making, at) => {
    lift(making, { ...at, sentence: edited(making, at.sentence).sentence })
  },
  swapped: (_making, { block, index, sentence }) => {
    const next = block[index + 1]
    if (next !== undefined) block.splice(index, 2, next, sentence)
  },
  split: ({ blocks }, { block, index }) => {
    if (index > 0) blocks.splice(blocks.indexOf(block) + 1, 0, block.splice(index))
  },
  merged: ({ blocks }, { block }) => {
    const next = blocks[blocks.indexOf(block) + 1]
    if (next !== undefined) block.push(fresh(' '), ...next.splice(0))
  },
  'quoted apart': ({ blocks, chance }, { block, sentence }) => {
    const place = blocks.indexOf(block) + chance.below(2)
    blocks.splice(place, 0, [fresh(sentence.text.trimEnd())])
  },
}

function edited({ material, chance }: Making, sentence: Traced) {
  const kind = chance.one(Object.keys(SENTENCE_EDITS))
  return { kind, sentence: SENTENCE_EDITS[kind]?.(sentence, material.words, chance) ?? sentence }
}

/** Edits this share of the sentences of a text, half of them in their words, the others as a whole. */
export function madeRevision(
  text: string,
  share: number,
  { material, chance }: { material: Material; chance: Chance },
): MadeRevision {
  const { before, traps } = withTwins(text, { material, chance })
  const making: Making = {
    ...{ blocks: traced(before), afloat: [], kinds: new Map<number, string>() },
    ...{ material, chance },
  }
  for (const block of [...making.blocks]) {
    for (const sentence of [...block]) {
      const start = sentence.origins[0] ?? -1
      const index = block.indexOf(sentence)
      if (index === -1) continue
      if (traps.some((trap) => trap.start === start)) {
        block.splice(index, 1)
        making.kinds.set(start, 'trap')
      } else if (wordsIn(sentence) >= EDITED_WORDS_MIN && chance.share() < share) {
        making.kinds.set(start, editOne(making, { block, index, sentence }))
      }
    }
  }
  for (const sentence of making.afloat) {
    const block = chance.one(making.blocks)
    block.splice(chance.below(block.length + 1), 0, spaced(sentence))
  }
  return { before, after: untraced(making.blocks), traps, kinds: making.kinds }
}

const spaced = (sentence: Traced): Traced =>
  sentence.text.endsWith(' ')
    ? sentence
    : { text: `${sentence.text} `, origins: [...sentence.origins, -1] }

function editOne(making: Making, at: Sentences): string {
  const { chance } = making
  if (chance.share() < 0.5) {
    const { kind, sentence } = edited(making, at.sentence)
    at.block.splice(at.index, 1, sentence)
    return kind
  }
  const kind = chance.one(Object.keys(EDITS))
  EDITS[kind]?.(making, at)
  return kind
}

/** Puts twins that differ by one word beside some sentences; these sentences are the traps. */
function withTwins(text: string, { material, chance }: { material: Material; chance: Chance }) {
  const blocks = traced(text)
  const twins = new Set<Traced>()
  for (let tries = 0; twins.size < TRAPS && tries < 20; tries += 1) {
    const block = chance.one(blocks)
    const index = chance.below(Math.max(1, block.length))
    const sentence = block[index]
    if (sentence === undefined || wordsIn(sentence) < WORDS_MIN || twins.has(sentence)) continue
    const words = sentence.text.trimEnd().split(' ')
    const at = 1 + chance.below(words.length - 2)
    const word = chance.one(material.words)
    // Of two that are the same nobody can say which one went.
    if (words[at]?.toLowerCase() === word.toLowerCase()) continue
    words[at] = word
    const far = chance.share() < 0.5 ? block : chance.one(blocks)
    const place = far === block ? index + chance.below(2) : chance.below(far.length + 1)
    far.splice(place, 0, fresh(`${words.join(' ')} `))
    twins.add(sentence)
  }
  const spacedBlocks = blocks.map((block) => block.map(spaced))
  const { text: before, origins } = untraced(spacedBlocks)
  const traps = [...twins].map((sentence) => {
    const start = origins.indexOf(sentence.origins[0] ?? -2)
    return { start, end: start + sentence.text.trimEnd().length }
  })
  return { before, traps }
}
