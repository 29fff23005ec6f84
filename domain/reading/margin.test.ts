import { describe, expect, test } from 'vitest'

import { marginCount, marginPlaces, showsMargin } from './margin'

describe('marks of conversations stand beside an essay', () => {
  const reader = { talk: 'read', isRead: false, isHidden: false } as const

  test('not before it was read once', () => {
    expect(showsMargin(reader)).toBe(false)
    expect(showsMargin({ ...reader, isRead: true })).toBe(true)
  })

  test('at once for whoever wants them always, never for whoever turned them off', () => {
    expect(showsMargin({ ...reader, talk: 'always' })).toBe(true)
    expect(showsMargin({ ...reader, talk: 'never', isRead: true })).toBe(false)
  })

  test('not where they were hidden, whatever else was chosen', () => {
    for (const talk of ['read', 'always', 'never'] as const)
      expect(showsMargin({ talk, isRead: true, isHidden: true })).toBe(false)
  })
})

const thread = (id: string, start: number | null, commentCount = 1) => ({ id, start, commentCount })

test('conversations are gathered by the block in which their words begin; words that are gone have no place', () => {
  const threads = [thread('c', 45), thread('a', 39), thread('gone', null), thread('b', 0)]
  const places = marginPlaces(threads, [0, 20, 39])
  expect(places.map(({ block, threads }) => [block, threads.map(({ id }) => id)])).toEqual([
    [0, ['b']],
    [39, ['a', 'c']],
  ])
})

test('how much was said is counted in words', () => {
  expect(marginCount([thread('a', 0, 1)])).toBe('1 thread, 1 comment')
  expect(marginCount([thread('a', 0, 5), thread('b', 0, 6), thread('c', 0, 1)])).toBe(
    '3 threads, 12 comments',
  )
})
