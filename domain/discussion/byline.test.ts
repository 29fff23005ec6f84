import { describe, expect, test } from 'vitest'

import { bylineOf, capitalised, shownHandle, writerOf } from './byline'

const author = { handle: 'ada' }

describe('who wrote it', () => {
  test('is told by the handle', () => {
    expect(shownHandle({ isUnnamed: false, author })).toBe('ada')
    expect(bylineOf({ isUnnamed: false, author })).toBe('ada')
    expect(writerOf({ isUnnamed: false, handle: 'ada' })).toBe('ada')
  })

  test('is told to nobody of what was posted as “a reader”', () => {
    expect(shownHandle({ isUnnamed: true, author })).toBeNull()
    expect(bylineOf({ isUnnamed: true, author })).toBe('a reader')
    expect(writerOf({ isUnnamed: true, handle: 'ada' })).toBe('a reader')
  })

  test('stays silent where the handle is not for this reader', () => {
    expect(writerOf({ isUnnamed: false, handle: null })).toBeNull()
  })

  test('keeps the spelling a member chose, at the beginning of a sentence too', () => {
    expect(capitalised('ada')).toBe('ada')
    expect(capitalised('a reader')).toBe('A reader')
  })
})
