import { afterAll, beforeAll, expect, test } from 'vitest'

import { config } from '@/server/config'
import { db, transaction } from '@/server/db'
import { publishLibrary } from '@/server/library/publish-library'
import { essayBySlug } from '@/server/library/queries'
import { keptMails } from '@/server/mail/mailbox'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
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

test('an essay of the future opens by itself at its moment', async () => {
  const slug = `essay-${crypto.randomUUID().slice(0, 8)}`
  const opens = new Date(Date.now() + 1500).toISOString().replace(/\.\d+/, '')
  const file = anEssayFile('Two souls met.', `published: ${opens}\n`)
  await publishLibrary(aLibrary({ [`${slug}.md`]: file }), new Date(Date.parse(opens) - 1000))
  expect(await essayBySlug(slug)).toBeNull()
  await eventually(async () => (await essayBySlug(slug)) !== null)
})

test('installing the tables again changes nothing', async () => {
  const before = await jobsWaiting('send-mail')
  await installJobs(config().databaseUrl)
  expect(await jobsWaiting('send-mail')).toEqual(before)
})
