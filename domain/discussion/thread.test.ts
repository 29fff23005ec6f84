import { describe, expect, test } from 'vitest'

import { openThreadInput, passageChoice, TITLE_LENGTH_MAX } from './thread'

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const typed = { clientKey: KEY, slug: 'the-mirror', title: 'A question', words: 'Why?' }

const sentence = (wrong: object) =>
  openThreadInput.safeParse({ ...typed, ...wrong }).error?.issues[0]?.message

describe('a conversation that is opened', () => {
  test('has a title of one line', () => {
    expect(openThreadInput.parse({ ...typed, title: ' A\n question \0 ' }).title).toBe('A question')
  })

  test.each([
    ['no title', { title: ' ' }, 'Give the conversation a title.'],
    ['a title that shows nothing', { title: '\u200b\u200e' }, 'Give the conversation a title.'],
    [
      'a long title',
      { title: 'x'.repeat(TITLE_LENGTH_MAX + 1) },
      'Keep the title to 140 characters.',
    ],
    ['no words', { words: '' }, 'Write a few words first.'],
    ['no essay', { slug: '' }, 'This essay is not in the library.'],
    ['what can be no essay', { slug: 'a\0b' }, 'This essay is not in the library.'],
  ])('with %s is refused with what to do', (_what, wrong, told) => {
    expect(sentence(wrong)).toBe(told)
  })

  test('may be about a passage, whose offsets come as the text of a form', () => {
    const chosen = { revision: KEY, start: '4', end: '9' }
    expect(openThreadInput.parse({ ...typed, ...chosen })).toMatchObject({ start: 4, end: 9 })
    expect(passageChoice.parse(chosen)).toEqual({ revision: KEY, start: 4, end: 9 })
  })

  test.each([
    { revision: KEY, start: '-1', end: '9' },
    { revision: KEY, start: '4', end: '9.5' },
    { revision: 'latest', start: '4', end: '9' },
    { revision: KEY, start: 'four', end: '9' },
    { revision: KEY, start: '4', end: '1e400' },
  ])('is about no passage that cannot be: %o', (chosen) => {
    expect(openThreadInput.safeParse({ ...typed, ...chosen }).success).toBe(false)
    expect(passageChoice.safeParse(chosen).success).toBe(false)
  })
})
