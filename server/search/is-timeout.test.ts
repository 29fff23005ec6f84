import { expect, test } from 'vitest'

import { transaction } from '@/server/db'

import { isTimeout } from './is-timeout'

test('a statement whose time was over is told from every other problem', async () => {
  const slow = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('statement_timeout', '20', true)`
    await tx.$queryRaw`SELECT pg_sleep(5)::text`
  }).catch((problem: unknown) => problem)
  expect(isTimeout(slow)).toBe(true)
  const wrong = await transaction((tx) => tx.$queryRaw`SELECT 1 / 0`).catch(
    (problem: unknown) => problem,
  )
  expect(wrong).toBeInstanceOf(Error)
  expect(isTimeout(wrong)).toBe(false)
  expect(isTimeout(null)).toBe(false)
})
