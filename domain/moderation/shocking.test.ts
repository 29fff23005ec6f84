import { expect, test } from 'vitest'

import { whyFolded } from './shocking'

const PLAIN = { contentNote: '', isCare: false, reasons: [] }

test.each([
  ['have a content note', { contentNote: 'a funeral' }, 'a funeral'],
  ['may speak of somebody at risk', { isCare: true }, 'at risk'],
  ['were reported out of worry', { reasons: ['SPAM', 'WORRIED'] as const }, 'hurt'],
  ['were reported as advances', { reasons: ['UNWANTED_ADVANCES'] as const }, 'hurt'],
])('words that %s are folded, with the reason', (_what, signs, reason) => {
  expect(whyFolded({ ...PLAIN, ...signs })).toContain(reason)
})

test('words that sell, or are merely hostile, stand there at once', () => {
  expect(whyFolded({ ...PLAIN, reasons: ['SPAM', 'HOSTILE', 'OTHER'] })).toBeNull()
})
