import { expect, test } from 'vitest'

import { standingOf } from './standing'

const origin = { revisionId: 'first', start: 3, end: 9 }

test('on the revision it was chosen on, a passage stands where it was chosen', () => {
  const standing = { state: 'UNCHANGED', start: 3, end: 9, place: null }
  expect(standingOf(origin, null, 'first')).toEqual(standing)
})

test('on a later one, it stands where it was placed', () => {
  const placement = { state: 'MOVED', start: 5, end: 11, place: null } as const
  expect(standingOf(origin, placement, 'second')).toEqual(placement)
})

test('where it was never placed it is gone, not guessed', () => {
  expect(standingOf(origin, null, 'second')).toMatchObject({ state: 'GONE', start: null })
})
