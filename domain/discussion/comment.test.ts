import { describe, expect, test } from 'vitest'

import { COMMENT_LENGTH_MAX, postCommentInput } from './comment'

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const typed = { clientKey: KEY, threadId: KEY, words: 'I know this.' }

const sentence = (wrong: object) =>
  postCommentInput.safeParse({ ...typed, ...wrong }).error?.issues[0]?.message

describe('a comment that is sent', () => {
  test('keeps its words, without what is blank round them', () => {
    expect(postCommentInput.parse({ ...typed, words: ' I\r\nknow \0' }).words).toBe('I\nknow')
  })

  test.each([
    ['nothing', { words: '' }, 'Write a few words first.'],
    ['blanks', { words: ' \n ' }, 'Write a few words first.'],
    ['what shows nothing', { words: '\u200b\u3164' }, 'Write a few words first.'],
    ['a book', { words: 'x'.repeat(COMMENT_LENGTH_MAX + 1) }, 'Keep it under 10,000 characters.'],
    [
      'no key',
      { clientKey: '1' },
      'Open the page again and send it once more; copy your words first.',
    ],
  ])('with %s is refused with what to do', (_what, wrong, told) => {
    expect(sentence(wrong)).toBe(told)
  })

  test('may be as long as the limit', () => {
    expect(sentence({ words: ` ${'x'.repeat(COMMENT_LENGTH_MAX)} ` })).toBeUndefined()
  })

  test.each([{ authorId: KEY }, { visibility: 'PUBLISHED' }, { parentId: 'x' }, { threadId: 'x' }])(
    'says nothing of what is not its own: %o',
    (wrong) => {
      expect(postCommentInput.safeParse({ ...typed, ...wrong }).success).toBe(false)
    },
  )

  test('may be posted as “a reader” by a ticked box, and by nothing else', () => {
    expect(postCommentInput.parse({ ...typed, unnamed: 'on' }).unnamed).toBe('on')
    expect(postCommentInput.parse(typed).unnamed).toBeUndefined()
    for (const unnamed of ['off', 'true', '', true, ['on'], { not: '' }]) {
      expect(postCommentInput.safeParse({ ...typed, unnamed }).success).toBe(false)
    }
  })
})
