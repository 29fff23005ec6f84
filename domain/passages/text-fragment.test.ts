import { expect, test } from 'vitest'

import { passageLink } from './passage-link'
import { textFragment } from './text-fragment'

const TEXT = [
  'Love is a self-made bridge, and love is a door.',
  'The runner leaves, for fear of the mirror; the chaser stays and calls it devotion & faith.',
  'Each of them heals alone first.',
].join('\n')

const fragment = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return textFragment(TEXT, { start, end: start + words.length })
}

test('words that stand once are named whole', () => {
  expect(fragment('heals alone')).toBe(':~:text=heals%20alone')
})

test('hyphens, commas and ampersands of the words are not taken for signs', () => {
  expect(fragment('self-made bridge, and')).toBe(':~:text=self%2Dmade%20bridge%2C%20and')
  expect(fragment('devotion & faith')).toBe(':~:text=devotion%20%26%20faith')
})

test('words that stand twice, in any case of letters, bring their neighbours', () => {
  expect(fragment('love is a')).toBe(
    ':~:text=is%20a%20self%2Dmade%20bridge%2C%20and-,love%20is%20a,-door.',
  )
  expect(fragment('Love is a')).toBe(
    ':~:text=Love%20is%20a,-self%2Dmade%20bridge%2C%20and%20love%20is',
  )
})

test('a long passage is named by its first and last words', () => {
  const from = TEXT.indexOf('runner')
  const to = TEXT.indexOf('heals') + 5
  expect(textFragment(TEXT, { start: from, end: to })).toBe(
    ':~:text=The-,runner%20leaves%2C%20for%20fear%20of,Each%20of%20them%20heals,-alone%20first.',
  )
})

test('a term never reaches over the end of a block', () => {
  const start = TEXT.indexOf('door.')
  const end = TEXT.indexOf('The runner') + 10
  expect(textFragment(TEXT, { start, end })).toBe(
    ':~:text=bridge%2C%20and%20love%20is%20a-,door.,The%20runner,-leaves%2C%20for%20fear%20of%20the',
  )
})

test('a link names the block and the words; for words that are gone, the block where they stood', () => {
  const start = TEXT.indexOf('heals')
  const standing = { state: 'MOVED', start, end: start + 5, place: null } as const
  const gone = { state: 'GONE', start: null, end: null, place: start } as const
  expect(passageLink('mirror', TEXT, standing)).toBe('/essays/mirror#b2:~:text=heals')
  expect(passageLink('mirror', TEXT, gone)).toBe('/essays/mirror#b2')
  expect(passageLink('mirror', TEXT, { ...gone, place: null })).toBe('/essays/mirror')
})
