import { expect, test } from 'vitest'

import { deviceOf } from './place-device'

test.each([
  [390, true, 'phone'],
  [820, true, 'tablet'],
  [820, false, 'computer'],
  [320, false, 'computer'],
] as const)('a screen of %d pixels, touched: %s, is a %s', (shortSide, isTouched, device) => {
  expect(deviceOf({ shortSide, isTouched })).toBe(device)
})
