import { describe, expect, test } from 'vitest'

import { landingOf } from './landing'

const awake = { pausedAt: null, eraseAt: null, erasedAt: null }
const moment = new Date('2026-03-01T12:00:00Z')

describe('where signing in leads', () => {
  test('where they wanted to be', () => {
    expect(landingOf(awake, '/essays/tea')).toBe('/essays/tea')
  })

  test('to the way back, when the account is paused or about to be erased', () => {
    expect(landingOf({ ...awake, pausedAt: moment }, '/essays/tea')).toBe('/account/leaving')
    expect(landingOf({ ...awake, eraseAt: moment }, '/essays/tea')).toBe('/account/leaving')
  })

  test('to why and until when, while suspended; to what is left of the account as they wished', () => {
    const suspended = { ...awake, isSuspended: true }
    expect(landingOf(suspended, '/essays/tea')).toBe('/account')
    expect(landingOf(suspended, '/accounts-of-love')).toBe('/account')
    expect(landingOf(suspended, '/account/archive')).toBe('/account/archive')
  })
})
