import { describe, expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { openAppeal } from '@/server/moderation/open-appeal'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { openSession } from './complete-sign-in'
import { accountOf, me } from './queries'

const DAY_MS = 24 * 60 * 60_000
const aSession = (memberId: string, daysAgo: number) =>
  transaction((tx) => openSession(tx, memberId, new Date(Date.now() - daysAgo * DAY_MS)))

describe('the account page', () => {
  test('shows one’s own address and the sessions that are open', async () => {
    const [member, other] = [await aMember({ email: 'ada@example.org' }), await aMember()]
    await aSession(member.id, 0)
    await aSession(member.id, 29)
    await aSession(member.id, 31)
    await aSession(other.id, 0)
    expect(await accountOf(member)).toEqual({ email: 'ada@example.org', sessions: 2 })
  })
})

describe('the header', () => {
  test('shows a member their name and nothing of moderation', async () => {
    const member = await aMember()
    expect(await me(member)).toEqual({
      handle: member.handle,
      roles: [],
      isPaused: false,
      isSuspended: false,
      unreadNotifications: 0,
      openCases: null,
      openAppeals: null,
      isEditor: false,
    })
  })

  test.each(['EDITOR', 'OWNER'] as const)('shows the editors’ pages to: %s', async (role) => {
    expect((await me(await aMember({ roles: [role] }))).isEditor).toBe(true)
  })

  test('shows a moderator how many cases and appeals are open', async () => {
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const [left, decidedOn] = [(await aThread()).opening, (await aThread()).opening]
    await aReport(left)
    await decided(decidedOn, 'DISMISS')
    expect((await me(moderator)).openCases).toBe(1)
    expect((await me(moderator)).openAppeals).toBe(0)
    const { id: decisionId } = await decided(left, 'LIMIT')
    await openAppeal(left.author, { decisionId, words: 'It was a quotation.' })
    expect(await me(moderator)).toMatchObject({ openCases: 0, openAppeals: 1 })
  })

  test('counts no case that its moderator does not find at the desk', async () => {
    const [moderator, colleague] = [
      await aMember({ roles: ['MODERATOR'] }),
      await aMember({ roles: ['MODERATOR'] }),
    ]
    const before = (await me(moderator)).openCases ?? 0
    const { id: threadId } = await aThread()
    await aReport(await aComment(threadId, { author: moderator }))
    const deleted = await aComment(threadId)
    await db.case.create({ data: { commentId: deleted.id } })
    const where = { id: deleted.id }
    await db.comment.update({ where, data: { authorDeletedAt: new Date() } })
    expect((await me(moderator)).openCases).toBe(before)
    expect((await me(colleague)).openCases).toBe(before + 1)
  })

  test('counts what its member has not read, and nobody else’s', async () => {
    const [member, other] = [await aMember(), await aMember()]
    const told = async (memberId: string, readAt: Date | null) => {
      const { id: commentId } = (await aThread()).opening
      await db.notification.create({ data: { memberId, commentId, readAt, reason: 'REPLY' } })
    }
    await told(member.id, null)
    await told(member.id, new Date())
    await told(other.id, null)
    expect((await me(member)).unreadNotifications).toBe(1)
  })

  test('never holds the address', async () => {
    const member = await aMember({ email: 'seen-by-nobody@example.org' })
    expect(JSON.stringify(await me(member))).not.toContain('@')
  })
})
