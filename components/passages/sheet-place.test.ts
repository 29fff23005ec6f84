import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sheetPlace } from './sheet-place'

const VIEW = { width: 1000, height: 800 }
const SHEET = { width: 400, height: 200 }
const words = (top: number, left = 300) => ({ top, bottom: top + 30, left, right: left + 100 })

test('under the words where there is room', () => {
  expect(sheetPlace(words(100), SHEET, VIEW)).toEqual({ top: 140, left: 300 })
})

test('over the words at the end of the window', () => {
  expect(sheetPlace(words(700), SHEET, VIEW)).toEqual({ top: 490, left: 300 })
})

test('at the lower edge when there is room for neither', () => {
  const long = { top: 100, bottom: 790, left: 300, right: 700 }
  expect(sheetPlace(long, SHEET, VIEW)).toBe('edge')
})

test('never upon the words, never out of the window', () => {
  const offset = fc.integer({ min: -200, max: 1200 })
  fc.assert(
    fc.property(offset, offset, fc.nat(600), (top, left, height) => {
      const box = { top, bottom: top + height, left, right: left + 50 }
      const place = sheetPlace(box, SHEET, VIEW)
      if (place === 'edge') return
      expect(place.top >= box.bottom || place.top + SHEET.height <= box.top).toBe(true)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.left + SHEET.width).toBeLessThanOrEqual(VIEW.width)
    }),
  )
})
