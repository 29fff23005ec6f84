import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { DOORS } from '@/domain/accounts/door'
import { db } from '@/server/db'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { lawReportOf } from '@/server/testing/a-law-report'
import { aThread } from '@/server/testing/a-thread'

import { sendLawReport } from './send-law-report'

const aReply = async () => aComment((await aThread()).id)

test('what a visitor sends is kept with a mail to their address, and is before no moderator', async () => {
  const comment = await aReply()
  const input = lawReportOf(comment)
  const { id } = await sendLawReport(VISITOR, input)
  expect(await db.lawReport.findUnique({ where: { id } })).toMatchObject({
    ...{ revisionId: comment.revisionId, law: input.law, words: input.words, name: 'Ada L.' },
    ...{ email: input.email, reportId: null },
  })
  const mails = await db.outboxMail.findMany({ where: { recipient: input.email } })
  expect(mails).toMatchObject([{ kind: 'law-report', subjectId: id }])
  expect(await db.case.count({ where: { commentId: comment.id } })).toBe(0)
  expect(await db.report.count({ where: { revisionId: comment.revisionId } })).toBe(0)
})

test('what not everyone can read is not reported so, in the same words as what never was', async () => {
  const thread = await aThread()
  const [held, removed] = [await aComment(thread.id, { isHeld: true }), await aComment(thread.id)]
  await decided(removed, 'REMOVE')
  const sent = [held, removed, { id: randomUUID() }].map(async (comment) => {
    const input = lawReportOf(comment)
    const problem = await sendLawReport(VISITOR, input).catch((refusal: unknown) => refusal)
    expect(await db.outboxMail.count({ where: { recipient: input.email } })).toBe(0)
    return problem
  })
  const [first, ...others] = await Promise.all(sent)
  expect(first).toMatchObject({
    code: 'not-found',
    fields: { comment: expect.any(String) as string },
  })
  for (const other of others) expect(other).toEqual(first)
})

test('one address is written to so often and no more', async () => {
  const account = `${randomUUID()}@example.org`
  for (let turn = 0; turn < DOORS['law-report'].account.times; turn += 1)
    await mustNotBeHurried('law-report', { account })
  const more = mustNotBeHurried('law-report', { account })
  await expect(more).rejects.toMatchObject({ code: 'too-many' })
})
