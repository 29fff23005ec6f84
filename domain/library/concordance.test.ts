import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Stretch } from '@/domain/passages/stretch'

import { EXCERPT_LENGTH_MAX, excerptsAround, type Excerpt } from './concordance'

const shown = (excerpt: Excerpt | undefined) =>
  excerpt?.parts.map(({ words, isMention }) => (isMention ? `[${words}]` : words)).join('')

/** Every place where the word stands. */
const placesOf = (text: string, word: string): Stretch[] =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }))

const around = (text: string, word: string) => excerptsAround(text, placesOf(text, word))

const SENTENCE =
  'What the runner runs from is seldom the other person, and most of those who were asked about it years later said that it was the mirror.'

describe('an excerpt', () => {
  test('is the whole sentence around the mention, and the mention is emphasised', () => {
    const text = `It rained on both of them that week. ${SENTENCE} Nobody had an umbrella.`
    const [only, ...others] = around(text, 'runner')
    expect(shown(only)).toBe(SENTENCE.replace('runner', '[runner]'))
    expect(only).toMatchObject({ isCutBefore: false, isCutAfter: false })
    expect(others).toEqual([])
  })

  test('of a short sentence goes on with what follows, else begins with what stands before', () => {
    const [first] = around(`The runner leaves. ${SENTENCE.replace('runner', 'other')}`, 'runner')
    expect(shown(first)).toBe(`The [runner] leaves. ${SENTENCE.replace('runner', 'other')}`)
    const before = 'One of the two stays in the house, and keeps a lamp in the window.'
    expect(shown(around(`${before} The runner leaves.`, 'runner')[0])).toBe(
      `${before} The [runner] leaves.`,
    )
  })

  test('stays in its block', () => {
    const block = 'The runner leaves, and neither of the two knows yet for how long it will be.'
    const [only] = around(`A house with a lamp.\n${block}\nA road by night.`, 'runner')
    expect(shown(only)).toBe(block.replace('runner', '[runner]'))
  })

  test('of a question in a dialogue goes on with its answer', () => {
    const text = 'Guest: A lamp.\nQuestioner: And a runner?\nDesk: Runs. Seldom rings.\nGuest: Oh.'
    expect(around(text, 'runner').map(shown)).toEqual(['Questioner: And a [runner]?\nDesk: Runs.'])
    expect(around('A lamp.\nA runner.', 'runner').map(shown)).toEqual(['A [runner].'])
  })

  test('of a long sentence is cut at word boundaries, and says at which end', () => {
    const long = `${'and so on and on '.repeat(40)}a runner stood ${'there for years '.repeat(40)}`
    const [only] = around(long, 'runner')
    expect(only).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(shown(only)).toMatch(/^(and|so|on) .*a \[runner\] stood .* (there|for|years)$/)
    expect((only?.end ?? 0) - (only?.start ?? 0)).toBeLessThanOrEqual(EXCERPT_LENGTH_MAX)
  })

  test('holds every mention of its sentence, each of them emphasised', () => {
    const text = 'A runner is a runner because there is a runner to be, as the saying has it here.'
    expect(around(text, 'runner').map(shown)).toEqual([text.replaceAll('runner', '[runner]')])
  })

  test('of a long passage that is marked as a whole emphasises nothing in it', () => {
    const [only] = excerptsAround(SENTENCE, [{ start: 0, end: SENTENCE.length }])
    expect(only?.parts).toEqual([{ words: SENTENCE, isMention: false }])
  })
})

describe('mentions', () => {
  test('that overlap count as one', () => {
    const text =
      'The karmic bond of the two was, as both of them said much later, a school of patience.'
    const excerpts = excerptsAround(text, [
      { start: 4, end: 10 },
      { start: 4, end: 15 },
      { start: 11, end: 15 },
    ])
    expect(excerpts.map(shown)).toEqual([text.replace('karmic bond', '[karmic bond]')])
  })

  test('in neighbouring sentences do not show the same words twice', () => {
    const text = 'The runner leaves. The runner returns. The runner leaves again, as a runner will.'
    const excerpts = around(text, 'runner')
    expect(excerpts.map(shown)).toEqual([text.replaceAll('runner', '[runner]')])
  })

  test('that begin in the space before a word begin with the word', () => {
    const [excerpt] = excerptsAround('away!\n runner', [{ start: 6, end: 8 }])
    expect(excerpt?.mention).toEqual({ start: 7, end: 8 })
  })

  test('that are not in the text are left out', () => {
    expect(
      excerptsAround('Short.', [
        { start: 4, end: 40 },
        { start: 3, end: 3 },
        { start: -1, end: 2 },
      ]),
    ).toEqual([])
  })
})

test('of any text: excerpts stand in order, apart from each other, and hold every mention', () => {
  const word = fc.constantFrom('runner', 'a', 'lamp.', 'mirror,', 'away!\n', 'long'.repeat(20))
  const places = fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 90 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), places, (words, starts) => {
      const text = words.join(' ')
      const mentions = starts
        .map(([start, length]) => ({ start, end: start + length }))
        .filter(({ end }) => end <= text.length)
      const excerpts = excerptsAround(text, mentions)
      for (const { start, end } of mentions) {
        const holding = excerpts.filter((one) => one.start < end && start < one.end)
        if (text.slice(start, end).trim() !== '') expect(holding.length).toBeGreaterThan(0)
      }
      for (const [index, one] of excerpts.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(excerpts[index - 1]?.end ?? 0)
        expect(one.parts.map(({ words: part }) => part).join('')).toBe(
          text.slice(one.start, one.end),
        )
      }
    }),
  )
})
