import { expect, test } from 'vitest'

import { locateWords, type SoughtWords } from './locate-words'
import { readTexts } from './read-texts'

const TEXT = 'The 🦉 runner “leaves”.\nThe 𝔪oon.'
const revisions = [{ number: 1, text: TEXT }]
const sought = (exact: string, other: Partial<SoughtWords> = {}): SoughtWords => ({
  ...{ exact, prefix: '', suffix: '', revision: null, position: null },
  ...other,
})

test.each([
  ['other typography', sought('RUNNER "leaves"'), 'runner “leaves”'],
  [
    'code points behind letters of two units',
    sought('runner', { position: { start: 6, end: 12, unit: 'code-point' } }),
    'runner',
  ],
  [
    'code points to the very end',
    sought('oon.', { position: { start: 28, end: 32, unit: 'code-point' } }),
    'oon.',
  ],
])('finds words by %s', (_how, words, found) => {
  const located = locateWords(words, revisions)
  if (typeof located === 'string') throw new Error(located)
  expect(TEXT.slice(located.start, located.end)).toBe(found)
})

test('says why there is no place', () => {
  expect(locateWords(sought('the'), revisions)).toContain('several places')
  expect(locateWords(sought('the sea'), revisions)).toContain('no revision')
})

test('folds a text once, however many words are sought in it', () => {
  const read = readTexts()
  expect(read(TEXT).folded()).toBe(read(TEXT).folded())
  locateWords(sought('the sea'), revisions, read)
  expect(read(TEXT).folded()).toBe(read(TEXT).folded())
})
