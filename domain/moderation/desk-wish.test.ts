import { describe, expect, test } from 'vitest'

import { deskAddress, WHOLE_QUEUE } from './desk-wish'
import { readDeskWish } from './read-desk-wish'

const ID = '01900000-0000-7000-8000-000000000001'

describe('what a moderator has before them', () => {
  test('is found again by its address', () => {
    const wish = { show: 'escalated', until: new Date(1_764_259_200_123), after: ID } as const
    const address = deskAddress(wish, ID)
    const asked = Object.fromEntries(new URLSearchParams(address.split('?')[1]))
    expect(readDeskWish(asked)).toEqual(wish)
    expect(asked['case']).toBe(ID)
  })

  test('is the whole queue at the bare address', () => {
    expect(readDeskWish({})).toEqual(WHOLE_QUEUE)
    expect(deskAddress(WHOLE_QUEUE)).toBe('/moderation')
  })

  test.each([
    { show: 'everything', until: '-1', after: 'none' },
    { show: 'constructor', until: '1e99', after: '' },
    { show: '', until: '9'.repeat(15) },
  ])('leaves out what it cannot be: %o', (asked) => {
    expect(readDeskWish(asked)).toEqual(WHOLE_QUEUE)
  })
})
