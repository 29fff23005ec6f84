import { describe, expect, test } from 'vitest'

import { askErasureInput, eraseTime, isAtRest, isDue, isGone, isOwnHandle } from './leaving'

const NOW = new Date('2026-06-15T12:00:00Z')
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000)
const account = { pausedAt: null, eraseAt: null, erasedAt: null }

test('one has a day to change one’s mind', () => {
  expect(eraseTime(NOW)).toEqual(new Date('2026-06-16T12:00:00Z'))
})

describe('an account', () => {
  test.each([
    ['in use', account, false],
    ['paused', { ...account, pausedAt: NOW }, true],
    ['about to be erased', { ...account, eraseAt: minutes(5) }, true],
    ['erased', { ...account, erasedAt: NOW }, true],
  ])('%s rests: %o', (_what, of, rests) => {
    expect(isAtRest(of)).toBe(rests)
  })

  test.each([
    ['in use', account, false],
    ['paused', { ...account, pausedAt: NOW }, false],
    ['a minute before its erasure', { ...account, eraseAt: minutes(1) }, false],
    ['at the moment of its erasure', { ...account, eraseAt: NOW }, true],
    ['after it, the job still waiting', { ...account, eraseAt: minutes(-1) }, true],
    ['erased', { ...account, erasedAt: minutes(-1) }, true],
  ])('%s is gone: %o', (_what, of, gone) => {
    expect(isGone(of, NOW)).toBe(gone)
  })

  test('is erased when it was asked for, its time has come, and it was not done already', () => {
    expect(isDue({ eraseAt: NOW, erasedAt: null }, NOW)).toBe(true)
    expect(isDue({ eraseAt: minutes(1), erasedAt: null }, NOW)).toBe(false)
    expect(isDue({ eraseAt: null, erasedAt: null }, NOW)).toBe(false)
    expect(isDue({ eraseAt: NOW, erasedAt: NOW }, NOW)).toBe(false)
  })
})

describe('whoever wants to be erased', () => {
  test.each([
    ['ada', 'Ada', true],
    ['ADA', 'Ada', true],
    ['ada ', 'Ada', false],
    ['', 'Ada', false],
    ['', null, true],
    ['ada', null, false],
    ['', 'ada', false],
  ])('types “%s” for %s: %o', (typed, handle, isOwn) => {
    expect(isOwnHandle(typed, handle)).toBe(isOwn)
  })

  test.each([
    [{ handle: 'ada' }],
    [{ handle: 'ada', comments: 'hide' }],
    [{ handle: ['ada'], comments: 'go' }],
    [{ handle: { not: '' }, comments: 'go' }],
    [{ comments: 'stay' }],
    [{ handle: 'ada', comments: 'go', id: 'another' }],
  ])('must say it whole: %j is not enough', (sent) => {
    expect(askErasureInput.safeParse(sent).success).toBe(false)
  })

  test('may have spaces round their name', () => {
    expect(askErasureInput.parse({ handle: ' ada ', comments: 'go' }).handle).toBe('ada')
  })
})
