import { randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { APPEAL_LENGTH_MAX } from '@/domain/moderation/appeal'
import { lawReportInput, REPORTER_NAME_LENGTH_MAX } from '@/domain/moderation/law-report'
import { NOTE_LENGTH_MAX } from '@/domain/moderation/member-note'
import { LAW_LENGTH_MAX, REPORT_LENGTH_MAX } from '@/domain/moderation/report'

import { database } from './arrange/database'
import { arrangePerson } from './authorisation/person'
import { arrangeCase, arrangeSaid } from './hostile/arrange-said'
import { forEach, test } from './hostile/library'
import { faultsIn } from './hostile/look'
import { expectSteady } from './hostile/steady'
import { accepted, HOSTILE, packed, SHARP } from './hostile/strings'

test.describe.configure({ timeout: 240_000 })
test.use({ trace: 'off' })

/** A rule of the library; every second decision names a law instead. */
async function reasonOf(index: number, laws: readonly string[]) {
  if (index % 2 === 1) return { rule: 'law', law: laws[index % laws.length] ?? '' }
  const { rules } = await database.library.findUniqueOrThrow({ where: { id: 1 } })
  const [first] = rules as { id: string }[]
  return { rule: first?.id ?? '' }
}

test('as reasons of decisions, as appeals, and as answers to them', async ({ library, open }) => {
  const { reader, moderator, send, tell } = library
  const { page, seen } = await open(moderator)
  const second = await arrangePerson('moderator', ['MODERATOR'])
  const laws = packed(SHARP, LAW_LENGTH_MAX)
  const parcels = packed(HOSTILE, APPEAL_LENGTH_MAX)
  const made: { decisionId: string; appealId: string; threadId: string }[] = []
  await forEach(parcels, async (words, index) => {
    const { caseId, version, revisionId, threadId } = await arrangeCase(reader.id)
    const form = {
      ...{ requestKey: randomUUID(), caseId, version: String(version), revisionId, kind: 'REMOVE' },
      ...{ ...(await reasonOf(index, laws)), explanation: words, privateNote: words },
    }
    const action = 'app/moderation/actions.ts#decideCase'
    expect(await send(moderator, { action, path: '/moderation', form })).toContain('/moderation')
    const { id: decisionId } = await database.decision.findFirstOrThrow({ where: { caseId } })
    const appeal = {
      action: 'app/account/decisions/actions.ts#appeal',
      form: { decisionId, words },
    }
    const told = await tell(reader, { ...appeal, path: `/account/decisions/${decisionId}` })
    expect(told).toContain('Your appeal has arrived.')
    const { id: appealId } = await database.appeal.findFirstOrThrow({ where: { decisionId } })
    made.push({ decisionId, appealId, threadId })
    // One waits for its answer.
    if (index === 0) return
    const answer = { appealId, verdict: index % 3 === 0 ? 'OVERTURNED' : 'UPHELD', answer: words }
    const sent = { action: 'app/moderation/appeals/actions.ts#answer', form: answer }
    const led = await send(second, { ...sent, path: `/moderation/appeals/${appealId}` })
    expect(led).toContain('answered=')
  })
  const asked = made.flatMap(({ appealId }) => `/moderation/appeals/${appealId}`)
  expect(await faultsIn(page, asked)).toEqual([])
  for (const path of ['/moderation/appeals', '/moderation/decisions', asked[0] ?? ''])
    await expectSteady(page, path)
  const author = await open(reader)
  const read = made.map(({ decisionId }) => `/account/decisions/${decisionId}`)
  expect(await faultsIn(author.page, read)).toEqual([])
  const thread = `/threads/${made[1]?.threadId ?? ''}`
  for (const path of ['/account/decisions', ...read.slice(0, 2), thread, '/notifications'])
    await expectSteady(author.page, path)
  await author.page.goto(read[0] ?? '')
  await expect(author.page.getByRole('main')).toContainText('Your words')
  expect([...seen, ...author.seen]).toEqual([])
})

test('as notes about a member, and as private ones about a case', async ({ library, open }) => {
  const { reader, moderator, send, tell } = library
  const { page, seen } = await open(moderator)
  const { caseId, revisionId } = await arrangeCase(reader.id)
  const path = `/moderation?case=${caseId}`
  const parcels = packed(HOSTILE, NOTE_LENGTH_MAX)
  for (const words of parcels) {
    const { version } = await database.case.findUniqueOrThrow({ where: { id: caseId } })
    const act = { requestKey: randomUUID(), caseId, version: String(version), revisionId }
    const form = { ...act, kind: 'NOTE', privateNote: words }
    const noted = { action: 'app/moderation/actions.ts#decideCase', path: '/moderation', form }
    expect(await send(moderator, noted)).toContain('/moderation')
  }
  await forEach(parcels, async (words) => {
    const form = { requestKey: randomUUID(), memberId: reader.id, words }
    const action = 'app/moderation/desk/actions.ts#addNote'
    expect(await tell(moderator, { action, path, form })).toContain('Kept. It stands above.')
  })
  for (const at of [path, '/moderation/decisions']) await expectSteady(page, at)
  expect(await database.memberNote.count({ where: { memberId: reader.id } })).toBe(parcels.length)
  expect(seen).toEqual([])
})

test('as names, laws and words of visitors who report', async ({ library, open }) => {
  const { writer, moderator, tell } = library
  const { page, seen } = await open(moderator)
  const field = lawReportInput.shape
  const names = accepted(field.name, packed(HOSTILE, REPORTER_NAME_LENGTH_MAX))
  const laws = accepted(field.law, packed(HOSTILE, LAW_LENGTH_MAX))
  const words = accepted(field.words, packed(HOSTILE, REPORT_LENGTH_MAX))
  const { caseId, revisionId } = await arrangeCase(writer.id)
  const said = names.map((name, index) => ({
    ...{ id: randomUUID(), name, email: `${randomUUID()}@example.org` },
    law: laws[index % laws.length] ?? '',
    words: words[index % words.length] ?? '',
  }))
  const reports = said.map(({ id, ...one }) => ({ id, law: one.law, words: one.words }))
  const about = { caseId, revisionId, reason: 'LAW' as const }
  await database.report.createMany({ data: reports.map((one) => ({ ...one, ...about })) })
  const law = said.map(({ id, ...one }) => ({ ...one, id, reportId: id, revisionId }))
  await database.lawReport.createMany({ data: law })
  await expectSteady(page, `/moderation?case=${caseId}`)
  await expect(page.getByText(', a visitor').first()).toBeAttached()

  const { commentId } = await arrangeSaid(writer.id)
  const visitor = { name: 'visitor', id: null, email: null, cookie: '' } as const
  const sharp = accepted(field.name, packed(SHARP, REPORTER_NAME_LENGTH_MAX)).slice(0, 15)
  await forEach(sharp, async (name, index) => {
    const email = `${randomUUID()}@example.org`
    const one = { law: SHARP[index] ?? '', words: words[index % words.length] ?? '', name, email }
    const form = { comment: commentId, goodFaith: 'on', ...one }
    const sent = { action: 'app/report/actions.ts#send', path: '/report', form }
    expect(await tell(visitor, sent), name).toContain('One more step')
  })
  await expect(async () => {
    await page.goto('/dev/mail')
    const mails = page.getByRole('heading', { name: /^Confirm your report/ })
    await expect(mails).toHaveCount(sharp.length, { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expectSteady(page, '/dev/mail')
  const links = page.getByRole('link', { name: /\/report\/confirm/ })
  const confirm = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(confirm.length).toBeGreaterThanOrEqual(sharp.length)
  const paths = confirm.map((address) => new URL(address).pathname)
  expect(await faultsIn(page, paths)).toEqual([])
  // The first mails are not the same in every run.
  for (const path of paths.slice(0, 5)) await expectSteady(page, path)
  expect(seen).toEqual([])
})
