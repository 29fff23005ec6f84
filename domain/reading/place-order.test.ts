import { describe, expect, test } from 'vitest'

import { furtherElsewhere, mayReplace, READING_BACK_MS } from './place-order'

const place = (share: number, minute: number) => ({ share, at: `2026-11-24T07:0${minute}:00.000Z` })

describe('a kept place is replaced', () => {
  test('by the first one', () => {
    expect(mayReplace(null, 0.1, 0)).toBe(true)
  })

  test('by one further on, at once', () => {
    expect(mayReplace(place(0.4, 1), 0.5, 0)).toBe(true)
  })

  test('by one further back only after a while', () => {
    expect(mayReplace(place(0.4, 1), 0.1, READING_BACK_MS - 1)).toBe(false)
    expect(mayReplace(place(0.4, 1), 0.1, READING_BACK_MS)).toBe(true)
  })
})

describe('the place on another device is offered', () => {
  test('when it is newer and further', () => {
    expect(furtherElsewhere(place(0.3, 1), [place(0.6, 2)])).toEqual(place(0.6, 2))
  })

  test.each([
    ['older', place(0.6, 0)],
    ['not as far', place(0.2, 2)],
  ])('never when it is %s', (_why, other) => {
    expect(furtherElsewhere(place(0.3, 1), [other])).toBeNull()
  })

  test('when there is none here; of several the latest', () => {
    expect(furtherElsewhere(null, [place(0.6, 2), place(0.2, 5)])).toEqual(place(0.2, 5))
    expect(furtherElsewhere(null, [])).toBeNull()
  })
})
