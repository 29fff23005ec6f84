import { describe, expect, test } from 'vitest'

import { changeBookmarkInput, keepPassageInput } from './bookmark'
import { NOTE_LENGTH_MAX } from './note-length'

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const asked = {
  clientKey: KEY,
  slug: 'the-mirror',
  revisionId: KEY,
  start: 4,
  end: 9,
  exact: 'souls',
  prefix: 'Two ',
  suffix: ' meet',
}

describe('keeping a passage', () => {
  test('without a colour it is marked “true for me”, without a note it has none', () => {
    expect(keepPassageInput.parse(asked)).toMatchObject({ colour: 'EMBER', note: '' })
  })

  test('a note loses nothing but its outer white space and what no text can hold', () => {
    const { note } = keepPassageInput.parse({ ...asked, note: '  one\r\n\r\ntwo\u0000 \n' })
    expect(note).toBe('one\n\ntwo')
  })

  test.each([
    [
      'a note too long',
      { note: 'x'.repeat(NOTE_LENGTH_MAX + 1) },
      'Keep the note under 5,000 characters.',
    ],
    [
      'too many words',
      { exact: 'x'.repeat(5001) },
      'Select fewer words: a passage has at most 5,000 characters.',
    ],
    ['no words', { exact: '' }, 'Select some words first.'],
    ['an unknown mark', { colour: 'BLACK' }, 'Choose one of the four marks.'],
  ])('%s is refused with what to do next', (_rule, fault, sentence) => {
    const parsed = keepPassageInput.safeParse({ ...asked, ...fault })
    expect(parsed.error?.issues[0]?.message).toBe(sentence)
  })

  test.each([
    ['offsets that are no offsets', { start: -1 }],
    ['a field nobody asked for', { memberId: KEY }],
    ['a key that is none', { clientKey: 'again' }],
  ])('%s are refused', (_rule, fault) => {
    expect(keepPassageInput.safeParse({ ...asked, ...fault }).success).toBe(false)
  })
})

test('a change may name the note, the colour, or both', () => {
  expect(changeBookmarkInput.parse({ id: KEY, note: 'now' })).toEqual({ id: KEY, note: 'now' })
  expect(changeBookmarkInput.parse({ id: KEY, colour: 'SKY' })).toEqual({ id: KEY, colour: 'SKY' })
})
