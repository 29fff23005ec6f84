import { expect, test } from 'vitest'
import { Shutdown } from './shutdown'

test('what was opened last is closed first, each after the one before has ended', async () => {
  const told: string[] = []
  const shutdown = new Shutdown()
  shutdown.add(() => void told.push('database'))
  shutdown.add(async () => {
    await Promise.resolve()
    told.push('server')
  })
  await shutdown.run()
  expect(told).toEqual(['server', 'database'])
})

test('asking twice closes once', async () => {
  let closed = 0
  const shutdown = new Shutdown()
  shutdown.add(() => {
    closed++
  })
  await Promise.all([shutdown.run(), shutdown.run()])
  expect(closed).toBe(1)
})

test('one that fails does not keep the others open', async () => {
  let closed = false
  const shutdown = new Shutdown()
  shutdown.add(() => void (closed = true))
  shutdown.add(() => Promise.reject(new Error('stuck')))
  await shutdown.run()
  expect(closed).toBe(true)
})
