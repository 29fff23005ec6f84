import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { DAY_MS } from '@/domain/time'
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

/** However long a busy machine takes; what never comes to be ends with the test. */
async function eventually(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await setTimeout(20)
}

/** The moment for which an essay waits comes; when its job was to run until then. */
async function letMomentCome(essayId: string): Promise<Date | undefined> {
  const [job] = await db.$queryRaw<{ id: bigint; runAt: Date }[]>`
    SELECT id, run_at AS "runAt" FROM graphile_worker._private_jobs
    WHERE payload ->> 'essayId' = ${essayId}`
  await db.essay.update({ where: { id: essayId }, data: { scheduledFor: new Date() } })
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now() WHERE id = ${job?.id ?? 0n}`
  return job?.runAt
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
  await eventually(async () => (await jobsWaiting('send-mail')).length === 1)
  expect(await jobsWaiting('send-mail')).toMatchObject([{ payload: { outboxId: 'no id' } }])
})

test('an essay of the future opens by itself at its moment', async () => {
  const slug = `essay-${crypto.randomUUID().slice(0, 8)}`
  const opens = new Date(Date.now() + DAY_MS).toISOString().replace(/\.\d+/, '')
  const file = anEssayFile('Two souls met.', `published: ${opens}\n`)
  await publishLibrary(aLibrary({ [`${slug}.md`]: file }), new Date())
  expect(await essayBySlug(slug)).toBeNull()
  const { id } = await db.essay.findUniqueOrThrow({ where: { slug } })
  expect(await letMomentCome(id)).toEqual(new Date(opens))
  await eventually(async () => (await essayBySlug(slug)) !== null)
})

test('installing the tables again changes nothing', async () => {
  const before = await jobsWaiting('send-mail')
  await installJobs(config().databaseUrl)
  expect(await jobsWaiting('send-mail')).toEqual(before)
})
