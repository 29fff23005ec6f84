import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mayGiveUpWayIn, type WaysIn } from './ways-in'

const ways = (hasVerifiedEmail: boolean, passkeys: number, providers: number): WaysIn => ({
  hasVerifiedEmail,
  passkeys,
  providers,
})

describe('a way in may be given up', () => {
  test.each([
    ['a passkey beside a verified address', ways(true, 1, 0)],
    ['a provider beside a verified address', ways(true, 0, 1)],
    ['one of two passkeys', ways(false, 2, 0)],
    ['one of two providers', ways(false, 0, 2)],
    ['a passkey beside a provider', ways(false, 1, 1)],
  ])('when another is left: %s', (_which, has) => {
    expect(mayGiveUpWayIn(has)).toBe(true)
  })

  test.each([
    ['the only passkey', ways(false, 1, 0)],
    ['the only provider', ways(false, 0, 1)],
    ['the address alone', ways(true, 0, 0)],
    ['nothing at all', ways(false, 0, 0)],
  ])('never when it is the last: %s', (_which, has) => {
    expect(mayGiveUpWayIn(has)).toBe(false)
  })

  test('and whoever gives up as long as they may still has one', () => {
    const some = fc.nat({ max: 5 })
    fc.assert(
      fc.property(fc.boolean(), some, some, (email, passkeys, providers) => {
        fc.pre(email || passkeys + providers > 0)
        let left = passkeys
        while (left > 0 && mayGiveUpWayIn(ways(email, left, providers))) left -= 1
        expect(left + providers + (email ? 1 : 0)).toBeGreaterThan(0)
      }),
    )
  })
})
