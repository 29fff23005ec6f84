import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compareRevisions } from '../compare-revisions'

const BEFORE = 'The runner leaves the house before the morning comes.'
const BEHIND = 'Nobody who waits at a window has ever been late for love.'

/** A text of these sentences, and what became of one of them, or of some of its words, in another. */
function became(
  sentences: readonly string[],
  now: readonly string[],
  passage: string | { of: string; words: string },
) {
  const { of: sentence, words } =
    typeof passage === 'string' ? { of: passage, words: passage } : passage
  const text = (all: readonly string[]) => [BEFORE, ...all, BEHIND].join(' ')
  const start = text(sentences).indexOf(sentence) + sentence.indexOf(words)
  const place = compareRevisions(text(sentences), text(now))
  const placed = place({ start, end: start + words.length })
  return placed.state === 'GONE' ? null : placed.words
}

const POND = 'The pond was my well, deep and ready dug.'
const FIELD = 'The pond was fields well, deep and ready dug.'

describe('of twins side by side one went and a word of the other was changed', () => {
  test.each([
    ['the former stays', [FIELD, POND]],
    ['the latter stays', [POND, FIELD]],
  ])('%s', (_which, sentences) => {
    const now = FIELD.replace('fields', 'feilds')
    expect(became(sentences, [now], POND)).toBeNull()
    expect(became(sentences, [now], FIELD)).toBe(now)
  })

  test('where both words went, the sentence whose word is more like the new one stays', () => {
    const [grey, green] = ['He saw the greyish lamp burn.', 'He saw the greenest lamp burn.']
    const now = 'He saw the grayish lamp burn.'
    for (const sentences of [
      [grey, green],
      [green, grey],
    ]) {
      expect(became(sentences, [now], green)).toBeNull()
      expect(became(sentences, [now], grey)).toBe(now)
    }
  })

  test('of sentences with the same end the one that begins as before stays', () => {
    const [he, she] = ['He came again to see me today.', 'She went again to see me today.']
    const now = 'He walked again to see me today.'
    expect(became([he, she], [now], he)).toBe(now)
    expect(became([he, she], [now], she)).toBeNull()
  })
})

const WORDS =
  'amber boat candle dune ember fern garden harbour island jar kettle lamp mirror nest oar pine'.split(
    ' ',
  )
const someTwins = fc.record({
  words: fc.shuffledSubarray(WORDS, { minLength: 8 }),
  differs: fc.nat(15),
  changes: fc.nat(15),
  isFormer: fc.boolean(),
  far: fc.constantFrom([], ['So it was said.'], ['So it was said.', 'Who would not think so?']),
})

test('whichever word twins differ in, and whichever is changed: no part of the one that went is set down on the other', () => {
  fc.assert(
    fc.property(someTwins, fc.nat(15), fc.nat(15), (twins, from, count) => {
      const { words, differs, changes, isFormer, far } = twins
      const at = differs % words.length
      const edit = changes % words.length
      fc.pre(at !== edit)
      const said = (all: readonly string[]) => `${all.join(' ')}.`
      const gone = said(words)
      const stays = words.with(at, 'willow')
      const now = said(stays.with(edit, 'yarrow'))
      const pair = isFormer ? [said(stays), ...far, gone] : [gone, ...far, said(stays)]
      const left = isFormer ? [now, ...far] : [...far, now]
      const bare = (sentence: string | null) => sentence?.replace('.', '')
      expect(bare(became(pair, left, said(stays)))).toBe(bare(now))
      const first = from % words.length
      const part = words.slice(first, first + 1 + count).join(' ')
      expect(became(pair, left, { of: gone, words: part })).toBeNull()
    }),
    { numRuns: 400 },
  )
})
