import { afterAll, beforeAll, expect, test } from 'vitest'

import { config } from '@/server/config'
import { db, transaction } from '@/server/db'
import { keptMails } from '@/server/mail/mailbox'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { enqueueJob } from './enqueue-job'
import { installJobs, startJobs } from './worker'

let jobs: Awaited<ReturnType<typeof startJobs>>
beforeAll(async () => {
  jobs = await startJobs()
})
afterAll(() => jobs.stop())

async function eventually(isSo: () => Promise<boolean>) {
  const deadline = Date.now() + 10_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It never came to be.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('whoever asks to sign in gets the mail by itself, once', async () => {
  const { id, email, token } = await aSignInRequest()
  const where = { subjectId: id, sentAt: { not: null } }
  await eventually(async () => (await db.outboxMail.count({ where })) === 1)
  const mails = (await keptMails()).filter(({ to }) => to === email)
  expect(mails.map(({ text }) => text.includes(token))).toEqual([true])
  await eventually(async () => (await jobsWaiting('send-mail')).length === 0)
})

test('a job that cannot be done waits to be tried again, and holds up no other', async () => {
  await transaction((tx) => enqueueJob(tx, 'send-mail', { outboxId: 'no id' }))
  await eventually(async () => (await jobsWaiting('send-mail'))[0]?.attempts === 1)
  const { id } = await aSignInRequest()
  const where = { subjectId: id, sentAt: { not: null } }
  await eventually(async () => (await db.outboxMail.count({ where })) === 1)
  expect(await jobsWaiting('send-mail')).toMatchObject([{ payload: { outboxId: 'no id' } }])
})

test('installing the tables again changes nothing', async () => {
  const before = await jobsWaiting('send-mail')
  await installJobs(config().databaseUrl)
  expect(await jobsWaiting('send-mail')).toEqual(before)
})
