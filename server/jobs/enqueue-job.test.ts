import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { transaction } from '@/server/db'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { enqueueJob } from './enqueue-job'

const waiting = async (outboxId: string) =>
  (await jobsWaiting('send-mail')).filter(
    ({ payload }) => JSON.stringify(payload) === JSON.stringify({ outboxId }),
  )

test('a job waits once its transaction has ended well, and not before', async () => {
  const outboxId = randomUUID()
  await transaction(async (tx) => {
    await enqueueJob(tx, 'send-mail', { outboxId })
    expect(await waiting(outboxId)).toEqual([])
  })
  expect(await waiting(outboxId)).toMatchObject([{ attempts: 0 }])
})

test('a job of a transaction that did not end well never was', async () => {
  const outboxId = randomUUID()
  const work = transaction(async (tx) => {
    await enqueueJob(tx, 'send-mail', { outboxId })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await waiting(outboxId)).toEqual([])
})

test('what a job is given is data and never a command', async () => {
  const outboxId = `'); drop table member; --\\"`
  await transaction((tx) => enqueueJob(tx, 'send-mail', { outboxId }))
  expect(await waiting(outboxId)).toHaveLength(1)
})
