import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'

import { allowCounting, isCounted } from './allow-counting'

test('nobody is counted before they allow it, and it can be taken back', async () => {
  const member = await aMember()
  expect(await isCounted(member)).toBe(false)
  await allowCounting(member, { counted: 'on' })
  expect(await isCounted(member)).toBe(true)
  await allowCounting(member, { counted: '' })
  expect(await isCounted(member)).toBe(false)
})

test('a visitor has nothing to allow', async () => {
  const asked = allowCounting(VISITOR, { counted: 'on' })
  await expect(asked).rejects.toMatchObject({ code: 'sign-in' })
})
