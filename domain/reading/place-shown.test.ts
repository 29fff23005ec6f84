import { expect, test } from 'vitest'

import { readPlaceToday } from './place-shown'

const PLACE = {
  deviceId: 'a',
  device: 'phone',
  revisionId: 'b',
  offset: 4,
  share: 0.1,
  words: 'The runner',
  at: '2026-11-24T07:00:00.000Z',
}

test('a place is read by its shape; fields nobody asked for are left out', () => {
  expect(readPlaceToday({ ...PLACE, more: 1 })).toEqual(PLACE)
})

test.each([null, 'a', {}, ...Object.keys(PLACE).map((name) => ({ ...PLACE, [name]: null }))])(
  'no place is %j',
  (found) => {
    expect(readPlaceToday(found)).toBeNull()
  },
)
