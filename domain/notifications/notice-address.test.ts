import { expect, test } from 'vitest'

import { noticeAddress } from './notice-address'

test('a notice leads to its comment, its essay, its author or one’s report', () => {
  expect(noticeAddress({ kind: 'comment', id: 'c1' })).toBe('/c/c1')
  expect(noticeAddress({ kind: 'essay', slug: 'on-parting' })).toBe('/essays/on-parting')
  expect(noticeAddress({ kind: 'author', slug: 'the-desk' })).toBe('/authors/the-desk')
  expect(noticeAddress({ kind: 'report', id: 'r1' })).toBe('/account/reports?from=r1#report-r1')
  expect(noticeAddress({ kind: 'report', id: null })).toBe('/account/reports')
  expect(noticeAddress({ kind: 'decision', id: 'd1' })).toBe('/account/decisions/d1')
})
