import { describe, expect, test } from 'vitest'

import { comparisonOf } from './comparison-of'
import { KIND } from './links'

const NAMES = Object.entries(KIND)

/** The old words, each with the new word at which it stands now, by its index, and in which manner. */
function links(oldText: string, newText: string): string[] {
  const { before, toNew, kinds } = comparisonOf(oldText, newText)
  return before.folded.map((word, index) => {
    const kind = NAMES.find(([, value]) => value === kinds[index])?.[0].toLowerCase() ?? ''
    return toNew[index] === -1 ? word : `${word}>${toNew[index] ?? ''} ${kind}`
  })
}

const gone = (oldText: string, newText: string) =>
  links(oldText, newText)
    .filter((word) => !word.includes('>'))
    .join(' ')

const RUNNER = 'The runner leaves the house before the morning comes.'
const CHASER = 'Nobody who waits at a window has ever been late for love.'
const GARDEN = 'What is left for both of them is an old garden gate.'
const TWIN = 'What is left for both of them is an old wooden door.'

describe('which word is which', () => {
  test('what an edit left alone is kept, and what it took away is gone', () => {
    expect(links('Love is a door.', 'Love is no door.')).toEqual([
      'love>0 kept',
      'is>1 kept',
      'a',
      'door>3 kept',
    ])
  })

  test('a sentence that was moved goes with all its words', () => {
    const oldText = [RUNNER, CHASER, GARDEN].join(' ')
    const newText = [GARDEN, RUNNER, CHASER].join(' ')
    expect(gone(oldText, newText)).toBe('')
    expect(links(oldText, newText).filter((word) => word.endsWith('moved'))).toHaveLength(12)
  })

  test('a short sentence that stands once is moved too', () => {
    expect(gone(`It is late. ${RUNNER}\n${CHASER}`, `${RUNNER}\n${CHASER} It is late.`)).toBe('')
  })

  test('a few words out of a sentence do not move to another', () => {
    const oldText = `${RUNNER}\nHe spoke of the code of honour and of whatever else came to his mind that night.`
    const newText = `It is about the code of honour and the people who wrote it down for all of us.\n${RUNNER}`
    expect(links(oldText, newText).filter((word) => word.endsWith('moved'))).toEqual([])
  })

  test('of twins side by side the one that goes is gone as a whole', () => {
    const text = (...sentences: string[]) => [RUNNER, ...sentences, CHASER].join('\n')
    expect(gone(text(GARDEN, TWIN), text(TWIN))).toBe(
      'what is left for both of them is an old garden gate',
    )
    expect(gone(text(GARDEN, TWIN), text(GARDEN))).toBe(
      'what is left for both of them is an old wooden door',
    )
  })

  test('the twin of a sentence that is now quoted elsewhere is gone, and is not the quotation', () => {
    const oldText = [GARDEN, RUNNER, TWIN, CHASER].join('\n')
    const newText = [RUNNER, TWIN, CHASER, TWIN].join('\n')
    expect(gone(oldText, newText)).toBe('what is left for both of them is an old garden gate')
  })

  test('a quotation of a sentence in a block of its own is not its new place', () => {
    const paragraph = `${RUNNER} ${GARDEN} ${CHASER}`
    const newText = [GARDEN, paragraph].join('\n')
    expect(links(paragraph, newText).every((word) => word.endsWith('kept'))).toBe(true)
  })

  test('nor is it when all around the sentence was written anew', () => {
    const newText = `${GARDEN}\n${CHASER} ${GARDEN} Be quiet now.`
    expect(links(`${GARDEN} ${RUNNER}`, newText)[0]).toBe('what>24 kept')
  })

  test('what was rewritten in its place does not go to the quotation of its twin', () => {
    const oldText = [RUNNER, GARDEN, CHASER, TWIN].join('\n')
    const rewritten = 'What remains for both people is an old garden gate.'
    const newText = [TWIN, RUNNER, rewritten, CHASER, TWIN].join('\n')
    expect(links(oldText, newText).slice(9, 14)).toEqual([
      'what>21 kept',
      'is',
      'left',
      'for>23 kept',
      'both>24 kept',
    ])
  })

  test.each([
    ['another spelling', 'He saw the grey colour then.', 'He saw the gray color then.'],
    ['two words made one', 'Is there any one here at all?', 'Is there anyone here at all?'],
    ['one word made two', 'We met today at noon.', 'We met to-day at noon.'],
  ])('%s', (_rule, oldText, newText) => {
    expect(gone(oldText, newText)).toBe('')
    expect(links(oldText, newText).some((word) => word.endsWith('spelt'))).toBe(true)
  })

  test('a short word between larger edits is there by chance', () => {
    const oldText = `${RUNNER} Somebody speaks of love without understanding anything. ${CHASER}`
    const newText = `${RUNNER} Every garden keeps plenty of roses behind its high walls. ${CHASER}`
    expect(links(oldText, newText).find((word) => word.startsWith('of>'))).toMatch(/chance$/)
  })

  test.each([
    ['texts without a word in common', 'one two three. ', 'eins zwei drei. '],
    ['a refrain without end', 'love is love. ', 'love is love. '],
  ])('%s are compared in the end', (_rule, one, other) => {
    const { toNew } = comparisonOf(one.repeat(2_000), other.repeat(1_500))
    expect(toNew).toHaveLength(6_000)
  })

  test('a text that was written anew keeps its few rare words in order', () => {
    const filler = (seed: number) =>
      Array.from({ length: 700 }, (_, index) => `w${(index * seed) % 97}`).join(' ')
    const oldText = `${filler(5)} Angelus ${filler(7)} Benedictus ${filler(11)}`
    const newText = `${filler(13)} Angelus ${filler(17)} Benedictus ${filler(19)}`
    const { before, after, toNew } = comparisonOf(oldText, newText)
    for (const name of ['angelus', 'benedictus']) {
      expect(after.folded[toNew[before.folded.indexOf(name)] ?? -1]).toBe(name)
    }
  })
})
