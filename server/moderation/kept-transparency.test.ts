import { expect, test } from 'vitest'

import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { keptTransparency } from './kept-transparency'

test('a year is counted once for all who ask within ten seconds, and then anew', async () => {
  const year = new Date().getUTCFullYear()
  const first = keptTransparency(year, 0)
  expect(keptTransparency(year, 9_999)).toBe(first)
  expect((await first).decided).toBe(0)
  await decided(await aComment((await aThread()).id), 'REMOVE')
  expect((await keptTransparency(year, 9_999)).decided).toBe(0)
  expect((await keptTransparency(year, 10_000)).decided).toBe(1)
  expect((await keptTransparency(year - 1, 10_000)).decided).toBe(0)
})
