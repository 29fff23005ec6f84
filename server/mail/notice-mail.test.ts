import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { noticeMail } from './notice-mail'

const NOW = new Date()

/** The mails that are ordered for a member, and what they would say now. */
async function mailsTo(memberId: string) {
  const { email } = await db.member.findUniqueOrThrow({ where: { id: memberId } })
  const orders = await db.outboxMail.findMany({
    where: { kind: 'notification', recipient: email ?? '' },
    orderBy: { id: 'asc' },
  })
  return Promise.all(orders.map((order) => noticeMail(order, NOW)))
}

async function answered() {
  const member = await aMember()
  const thread = await aThread({ author: member, title: 'The lamp' })
  const reply = await aComment(thread.id, { words: 'Words of the answer.' })
  return { member, thread, reply }
}

describe('a notice by mail', () => {
  test('says who answered and where, and how to end such mails with one click', async () => {
    const { member, reply } = await answered()
    const [mail, ...more] = await mailsTo(member.id)
    expect(more).toEqual([])
    expect(mail?.subject).toContain(`${reply.author.handle ?? ''} answered you.`)
    expect(mail?.text).toContain(`/c/${reply.id}\n`)
    expect(mail?.text).not.toContain('Words of the answer.')
    expect(mail?.headers).toEqual({
      'List-Unsubscribe': expect.stringMatching(
        new RegExp(`^<http\\S+/api/unsubscribe/${member.id}/REPLY/[\\w-]{43}>$`),
      ) as string,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
  })

  test('tells of a decision too', async () => {
    const { reply } = await answered()
    await decided(reply, 'REMOVE')
    const mails = await mailsTo(reply.author.id)
    expect(mails.map((mail) => mail?.subject)).toEqual([
      expect.stringContaining('A moderator removed your comment.'),
    ])
  })

  test('tells whoever reported what was removed, and leads to their report', async () => {
    const { reply } = await answered()
    const reporter = await aReport(reply)
    await decided(reply, 'REMOVE')
    const { id } = await db.report.findFirstOrThrow({ where: { reporterId: reporter.id } })
    const [mail, ...more] = await mailsTo(reporter.id)
    expect(more).toEqual([])
    expect(mail?.subject).toContain('What you reported was removed.')
    expect(mail?.text).toContain(`/account/reports?from=${id}#report-${id}\n`)
    expect(mail?.text).not.toContain('Words of the answer.')
  })

  test('says nothing of a report to whoever wants no mails of decisions', async () => {
    const { reply } = await answered()
    const reporter = await aReport(reply)
    await db.member.update({ where: { id: reporter.id }, data: { mailFor: ['REPLY'] } })
    await decided(reply, 'REMOVE')
    expect(await mailsTo(reporter.id)).toEqual([])
  })

  test.each([
    [
      'it was read',
      (id: string) =>
        db.notification.updateMany({ where: { memberId: id }, data: { readAt: NOW } }),
    ],
    [
      'such mails are not wanted any more',
      (id: string) => db.member.update({ where: { id }, data: { mailFor: [] } }),
    ],
    [
      'the address is another',
      (id: string) => db.member.update({ where: { id }, data: { email: `${id}@example.net` } }),
    ],
    [
      'the member rests',
      (id: string) => db.member.update({ where: { id }, data: { pausedAt: NOW } }),
    ],
    [
      'the words were taken away',
      (id: string) =>
        db.comment.updateMany({
          where: { notifications: { some: { memberId: id } } },
          data: { visibility: 'REMOVED' },
        }),
    ],
  ])('is not sent when meanwhile %s', async (_what, change) => {
    const { member } = await answered()
    const { email } = await db.member.findUniqueOrThrow({ where: { id: member.id } })
    const order = await db.outboxMail.findFirstOrThrow({
      where: { kind: 'notification', recipient: email ?? '' },
    })
    expect(await noticeMail(order, NOW)).not.toBeNull()
    await change(member.id)
    expect(await noticeMail(order, NOW)).toBeNull()
  })

  test('is not ordered for whoever does not want it, or has no address', async () => {
    for (const wish of [{ mailFor: [] }, { email: null }]) {
      const member = await aMember()
      await db.member.update({ where: { id: member.id }, data: wish })
      const thread = await aThread({ author: member })
      await aComment(thread.id)
      const { id } = await db.notification.findFirstOrThrow({ where: { memberId: member.id } })
      expect(await db.outboxMail.count({ where: { subjectId: id } })).toBe(0)
    }
  })
})
