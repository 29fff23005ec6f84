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

  test('is told by other words once they left, and stays untold of what “a reader” posted', () => {
    const gone = { handle: null }
    expect(shownHandle({ isUnnamed: false, author: gone })).toBe('someone who left')
    expect(bylineOf({ isUnnamed: false, author: gone })).toBe('someone who left')
    expect(shownHandle({ isUnnamed: true, author: gone })).toBeNull()
    expect(bylineOf({ isUnnamed: true, author: gone })).toBe('a reader')
  })

  test('stays silent where the handle is not for this reader', () => {
    expect(writerOf({ isUnnamed: false, handle: null })).toBeNull()
  })

  test('keeps the spelling a member chose, at the beginning of a sentence too', () => {
    expect(capitalised('ada')).toBe('ada')
    expect(capitalised('a reader')).toBe('A reader')
    expect(capitalised('someone who left')).toBe('Someone who left')
  })
})
