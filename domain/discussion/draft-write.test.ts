import { describe, expect, test } from 'vitest'

import { draftWrite, mayReplace } from './draft-write'

const [ME, OTHER] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
const standing = (writer: string) => ({ sequence: 5, writer })

describe('a draft that stands is replaced', () => {
  test.each([
    ['by a later write of the same tab', ME, 6, 0, true],
    ['not by the same write again', ME, 5, 4, false],
    ['not by an earlier one', ME, 4, 3, false],
    ['by another tab that has seen it', OTHER, 6, 5, true],
    ['not by another tab that has not', OTHER, 6, 4, false],
    ['not by another tab that only counts higher', OTHER, 900, 0, false],
    ['not by a lower sequence, whatever was seen', OTHER, 5, 5, false],
  ] as const)('%s', (...[, writer, sequence, seen, may]) => {
    expect(mayReplace(standing(ME), { writer, sequence, seen })).toBe(may)
  })
})

describe('what is sent to be kept', () => {
  const sent = (more: object = {}) => ({ words: 'A', sequence: 1, seen: 0, writer: ME, ...more })

  test('is taken as it was typed', () => {
    const words = '  begun \r\n and '
    expect(draftWrite.parse(sent({ words })).words).toBe('  begun \n and ')
  })

  test.each([
    ['more words than a comment has', { words: 'a'.repeat(10_001) }],
    ['a title that is too long', { title: 'a'.repeat(141) }],
    ['no number', { sequence: 'one' }],
    ['a number below one', { sequence: 0 }],
    ['no tab', { writer: 'me' }],
    ['fields that nobody knows', { memberId: ME }],
  ])('is refused with %s', (_what, more) => {
    expect(draftWrite.safeParse(sent(more)).success).toBe(false)
  })
})
