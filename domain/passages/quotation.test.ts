import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { CONTEXT_LENGTH, findQuotation, quotationAt } from './quotation'

const TEXT = [
  'The runner leaves. The chaser stays.',
  'A family 👩‍👩‍👧 is not a cord.',
  'The runner returns. The chaser rests.',
].join('\n')

const quote = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  const quotation = quotationAt(TEXT, start, start + words.length)
  if (quotation === null) throw new Error(`no such words: ${words}`)
  return quotation
}

describe('a quotation', () => {
  test('holds its words, what stands around them, and the block they begin in', () => {
    expect(quote('not a cord.\nThe')).toMatchObject({
      exact: 'not a cord.\nThe',
      suffix: ' runner returns. The chaser rests.',
      block: 1,
    })
    expect(quote('A family').prefix).toBe('The runner leaves. The chaser stays.\n')
    expect(quote('The chaser rests.')).toMatchObject({ block: 2, suffix: '' })
  })

  test('never breaks a letter, neither at its edges nor in its context', () => {
    const family = TEXT.indexOf('👩')
    expect(quotationAt(TEXT, family + 2, family + 5)?.exact).toBe('👩‍👩‍👧')
    const long = '👩‍👩‍👧'.repeat(20)
    expect(quotationAt(`${long}love${long}`, long.length, long.length + 4)).toMatchObject({
      prefix: '👩‍👩‍👧'.repeat(8),
      suffix: '👩‍👩‍👧'.repeat(8),
    })
  })

  test.each([
    ['before the text', -1, 4],
    ['behind the text', 0, TEXT.length + 1],
    ['empty', 4, 4],
    ['turned round', 8, 4],
    ['white space alone', 3, 4],
  ])('there is none %s', (_rule, start, end) => {
    expect(quotationAt(TEXT, start, end)).toBeNull()
  })

  test('the context is the text around, at most 64 units on either side', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), (one, other) => {
        const quotation = quotationAt(TEXT, Math.min(one, other), Math.max(one, other))
        if (quotation === null) return
        const { start, end, exact, prefix, suffix } = quotation
        expect(TEXT.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH)
      }),
    )
  })
})

describe('finding a quotation', () => {
  test('at its offsets, even where the words stand twice', () => {
    const second = quote('The runner', 10)
    expect(findQuotation(TEXT, second)).toEqual({ start: second.start, end: second.end })
  })

  test('elsewhere, when the words stand once', () => {
    expect(findQuotation(`A new beginning. ${TEXT}`, quote('chaser rests'))).toEqual({
      start: TEXT.indexOf('chaser rests') + 17,
      end: TEXT.indexOf('chaser rests') + 29,
    })
  })

  test('among twins, only by its context', () => {
    const second = quote('The chaser', 40)
    const found = findQuotation(`Well. ${TEXT}`, second)
    expect(found?.start).toBe(second.start + 6)
    expect(findQuotation(`Well. ${TEXT}`, { ...second, prefix: '?', suffix: '?' })).toBeNull()
  })

  test('never inside another word', () => {
    const art = { start: 0, end: 3, exact: 'art', prefix: '', suffix: '' }
    expect(findQuotation('The heart is open.', art)).toBeNull()
    expect(findQuotation('', art)).toBeNull()
  })
})
