import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db, transaction, type Transaction } from '@/server/db'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { enqueueMail } from './enqueue-mail'

const order = (subjectId: string) => (tx: Transaction) =>
  enqueueMail(tx, { kind: 'sign-in', recipient: 'ada@example.org', subjectId })
const orders = (subjectId: string) => db.outboxMail.findMany({ where: { subjectId } })

test('an ordered mail is a row of the outbox and a job that knows its id and nothing else', async () => {
  const subjectId = randomUUID()
  await transaction(order(subjectId))
  const [row] = await orders(subjectId)
  expect(row).toMatchObject({ recipient: 'ada@example.org', sentAt: null })
  expect((await jobsWaiting('send-mail')).at(-1)?.payload).toEqual({ outboxId: row?.id })
})

test('a transaction that does not end well orders nothing: neither row nor job', async () => {
  const subjectId = randomUUID()
  const before = await jobsWaiting('send-mail')
  const work = transaction(async (tx) => {
    await order(subjectId)(tx)
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await orders(subjectId)).toEqual([])
  expect(await jobsWaiting('send-mail')).toEqual(before)
})

test('one mail about one thing to one person: the same order again is refused', async () => {
  const subjectId = randomUUID()
  await transaction(order(subjectId))
  await expect(transaction(order(subjectId))).rejects.toMatchObject({ code: 'P2002' })
  expect(await orders(subjectId)).toHaveLength(1)
})
