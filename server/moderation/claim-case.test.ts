import { describe, expect, test } from 'vitest'

import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aDecision, aReport, decided, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimCase } from './claim-case'
import { decide } from './decide'

const aModerator = () => aMember({ roles: ['MODERATOR'] })

async function aCase() {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  const { id: caseId } = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
  return { comment, about: { caseId } }
}
const stored = ({ caseId }: { caseId: string }) =>
  db.case.findUniqueOrThrow({ where: { id: caseId } })

describe('a case that is opened', () => {
  test('is its moderator’s for five minutes, and another is told whose it is', async () => {
    const { about } = await aCase()
    const [one, other, now] = [await aModerator(), await aModerator(), new Date()]
    await claimCase(one, about, now)
    expect(await stored(about)).toMatchObject({ state: 'CLAIMED', claimedById: one.id })
    const late = claimCase(other, about, after(now, 4 * MINUTE_MS))
    await expect(late).rejects.toMatchObject({ code: 'conflict', status: 409 })
    await expect(late).rejects.toThrow(
      new RegExp(`^${one.handle ?? ''} is at this case until \\d\\d:\\d\\d UTC`),
    )
  })

  test('can be taken over when the five minutes are over, and not before', async () => {
    const { about } = await aCase()
    const [one, other, now] = [await aModerator(), await aModerator(), new Date()]
    await claimCase(one, about, now)
    await claimCase(other, about, after(now, 5 * MINUTE_MS))
    expect(await stored(about)).toMatchObject({ claimedById: other.id })
    await expect(claimCase(one, about, after(now, 6 * MINUTE_MS))).rejects.toThrow(
      other.handle ?? '',
    )
  })

  test('by ten at once is one’s, and nine are told whose', async () => {
    const { about } = await aCase()
    const moderators = await Promise.all(Array.from({ length: 10 }, aModerator))
    const now = new Date()
    const outcomes = await Promise.allSettled(moderators.map((one) => claimCase(one, about, now)))
    const { claimedById } = await stored(about)
    const winner = moderators.find(({ id }) => id === claimedById)?.handle ?? 'nobody'
    const lost = outcomes.filter(({ status }) => status === 'rejected')
    expect(lost).toHaveLength(9)
    for (const outcome of lost)
      expect(String('reason' in outcome && outcome.reason)).toContain(winner)
  })

  test('again by its moderator begins the five minutes anew, and changes nothing that is decided on', async () => {
    const { about } = await aCase()
    const [one, now] = [await aModerator(), new Date()]
    const { version } = await stored(about)
    expect(await claimCase(one, about, now)).toMatchObject({ version })
    const later = after(now, 3 * MINUTE_MS)
    const { until } = await claimCase(one, about, later)
    expect(until).toBe(after(later, 5 * MINUTE_MS).toISOString())
    expect(await stored(about)).toMatchObject({ version })
  })

  test('stays escalated', async () => {
    const { comment, about } = await aCase()
    const sent = await aDecision(comment, 'DISMISS')
    await decide(await aModerator(), { ...sent, kind: 'ESCALATE' })
    await claimCase(await aModerator(), about)
    expect(await stored(about)).toMatchObject({ state: 'ESCALATED' })
  })

  test('is refused once it is decided, with who and when, and where there is none', async () => {
    const { comment, about } = await aCase()
    const { moderator } = await decided(comment, 'DISMISS')
    await expect(claimCase(await aModerator(), about)).rejects.toThrow(
      `${moderator.handle ?? ''} decided this`,
    )
    const nowhere = { caseId: '01900000-0000-7000-8000-000000000000' }
    await expect(claimCase(await aModerator(), nowhere)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is for moderators alone', async () => {
    const { about } = await aCase()
    await expect(claimCase(await aMember(), about)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a decision on a case that is before somebody else', () => {
  test('is refused with their name until the lease is over; their own is taken and frees the case', async () => {
    const { comment, about } = await aCase()
    await theRule()
    const [one, other] = [await aModerator(), await aModerator()]
    const sent = await aDecision(comment, 'DISMISS')
    await claimCase(one, about)
    await expect(decide(other, sent)).rejects.toThrow(`${one.handle ?? ''} is at this case`)
    expect(await db.decision.count({ where: { caseId: about.caseId } })).toBe(0)
    await decide(one, sent)
    const free = { state: 'CLOSED', claimedById: null, claimedUntil: null }
    expect(await stored(about)).toMatchObject(free)
  })

  test('is taken when the lease is over', async () => {
    const { comment, about } = await aCase()
    await claimCase(await aModerator(), about, after(new Date(), -5 * MINUTE_MS))
    await decide(await aModerator(), await aDecision(comment, 'DISMISS'))
    expect(await stored(about)).toMatchObject({ state: 'CLOSED' })
  })
})
