import { afterEach, beforeEach, expect, test } from 'vitest'

import { asInAProcessOfItsOwn } from './own-process'

const slot = Symbol.for('interleaf.left-by-a-test')
const shared = globalThis as unknown as Record<symbol, unknown>
let env: NodeJS.ProcessEnv

beforeEach(() => {
  env = { ...process.env }
})
afterEach(() => {
  Object.assign(process.env, env)
})

test('what a file left in the environment is not there for the next', async () => {
  process.env['LEFT_BY_A_TEST'] = 'yes'
  process.env['PATH'] = 'nowhere'
  process.exitCode = 3
  await asInAProcessOfItsOwn()
  expect(process.env['LEFT_BY_A_TEST']).toBeUndefined()
  expect(process.env['PATH']).toBe(env['PATH'])
  expect(process.exitCode).toBeUndefined()
})

test('what modules shared is closed and forgotten', async () => {
  let isOpen = true
  shared[slot] = { $disconnect: () => Promise.resolve((isOpen = false)) }
  await asInAProcessOfItsOwn()
  expect(isOpen).toBe(false)
  expect(shared[slot]).toBeUndefined()
})

test('each file has a number of its own', async () => {
  const first = await asInAProcessOfItsOwn()
  expect(await asInAProcessOfItsOwn()).toBe(first + 1)
})
