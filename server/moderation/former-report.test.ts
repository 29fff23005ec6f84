import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { mayReportAgain } from '@/domain/moderation/own-report'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { formerReport } from './former-report'

const OTHER_WORDS = '01900000-0000-7000-8000-000000000000'

async function aReported() {
  const comment = await aComment((await aThread()).id)
  const read = { commentId: comment.id, revisionId: comment.revisionId }
  return { comment, read, reporter: await aReport(comment) }
}

test('whoever reported a comment is told so, and that it waits; nobody else is', async () => {
  const { comment, read, reporter } = await aReported()
  const former = await formerReport(reporter, read)
  expect(former).toMatchObject({ isSettled: false, outcome: 'It waits for a moderator.' })
  expect(former && mayReportAgain(former)).toBe(false)
  for (const one of [VISITOR, comment.author, await aMember()])
    expect(await formerReport(one, read)).toBeNull()
  const another = await aComment(comment.threadId)
  const unreported = { commentId: another.id, revisionId: another.revisionId }
  expect(await formerReport(reporter, unreported)).toBeNull()
})

test('once it is decided they are told what came of it, and may report other words anew', async () => {
  const { comment, read, reporter } = await aReported()
  await decided(comment, 'DISMISS')
  const former = await formerReport(reporter, read)
  expect(former).toMatchObject({ isSettled: true, isOfTheseWords: true })
  expect(former?.outcome).toContain('It was read and stays')
  expect(former && mayReportAgain(former)).toBe(false)
  const changed = await formerReport(reporter, { ...read, revisionId: OTHER_WORDS })
  expect(changed && mayReportAgain(changed)).toBe(true)
})

test('the word of what came of a report leads to that report, each reporter to their own', async () => {
  const { comment, read, reporter } = await aReported()
  const other = await aReport(comment)
  await decided(comment, 'REMOVE')
  for (const one of [reporter, other]) {
    const [told] = await notificationsOf(one)
    const id = (await formerReport(one, read))?.id
    expect(told).toMatchObject({
      sentence: 'What you reported was removed. Thank you.',
      leadsTo: { kind: 'report', id },
    })
  }
})
