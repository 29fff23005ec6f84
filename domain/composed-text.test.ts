import fc from 'fast-check'
import { expect, test } from 'vitest'

import { composedText } from './composed-text'

test('letters and their accents become one, as NFC has it', () => {
  expect(composedText('a\u0308 e\u0301')).toBe('ä é')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(composedText(text)).toBe(text.normalize('NFC'))
    }),
  )
})

test('a heap of accents is parted after each thirty', () => {
  const heap = composedText(`x${'\u0301\u0323'.repeat(500)}`)
  expect(Math.max(...heap.split('\u034f').map((part) => part.length))).toBe(31)
  expect(heap.replaceAll('\u034f', '')).toHaveLength(1001)
  expect(composedText(heap)).toBe(heap)
})
