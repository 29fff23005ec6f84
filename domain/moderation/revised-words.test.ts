import { describe, expect, test } from 'vitest'

import { wordsDecided, wordsInQuestion, wordsUndecided } from './revised-words'

const unheld = { isHeld: false, isLetThrough: false, isEmpty: false }
const held = { ...unheld, isHeld: true }
const [FIRST, CHANGE, NEWER] = [
  { id: 'first', ...unheld },
  { id: 'change', ...held },
  { id: 'newer', ...held },
]
const approved = { kind: 'APPROVE', revision: 'change', to: 'PUBLISHED' } as const

test('a case is about the words that wait, else about those that are read', () => {
  expect(wordsInQuestion({ current: 'first', waiting: 'change' })).toBe('change')
  expect(wordsInQuestion({ current: 'first', waiting: null })).toBe('first')
})

test.each([
  ['APPROVE', { current: 'change', waiting: null }],
  ['DISMISS', { current: 'first', waiting: null }],
  ['REMOVE', { current: 'first', waiting: null }],
  ['LOCK', { current: 'first', waiting: 'change' }],
])('after %s of words that wait', (kind, after) => {
  expect(wordsDecided({ current: 'first', waiting: 'change' }, kind)).toEqual(after)
})

describe('once a decision is undone', () => {
  test('what it let through waits again, and those before are read', () => {
    const after = wordsUndecided({ current: 'change', waiting: null }, approved, [FIRST, CHANGE])
    expect(after).toEqual({ current: 'first', waiting: 'change' })
  })

  test('what it let through is read no more where newer words wait', () => {
    const words = { current: 'change', waiting: 'newer' }
    const after = wordsUndecided(words, approved, [FIRST, CHANGE, NEWER])
    expect(after).toEqual({ current: 'first', waiting: 'newer' })
  })

  test('what it dropped waits again, unless newer words came', () => {
    const dropped = { ...approved, kind: 'DISMISS' }
    const words = { current: 'first', waiting: null }
    expect(wordsUndecided(words, dropped, [FIRST, CHANGE]).waiting).toBe('change')
    expect(wordsUndecided(words, dropped, [FIRST, CHANGE, NEWER])).toEqual(words)
    expect(wordsUndecided(words, dropped, [FIRST, { ...CHANGE, isEmpty: true }])).toEqual(words)
  })

  test('on a comment that then waits as a whole nothing waits apart', () => {
    const undone = { kind: 'APPROVE', revision: 'first', to: 'PENDING' } as const
    const words = { current: 'first', waiting: 'change' }
    const all = [{ ...FIRST, isHeld: true }, CHANGE]
    expect(wordsUndecided(words, undone, all)).toEqual({ current: 'change', waiting: null })
  })
})
