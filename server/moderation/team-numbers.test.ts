import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { openAppeal } from './open-appeal'
import { reverseDecision } from './reverse-decision'
import { teamNumbers } from './team-numbers'

const aReply = async () => aComment((await aThread()).id)
const aHeldReply = async () => aComment((await aThread()).id, { isHeld: true })

/** As if its case had been opened so many minutes before. */
async function openedBefore({ id }: TestComment, minutes: number): Promise<void> {
  const createdAt = after(new Date(), -minutes * MINUTE_MS)
  await db.case.updateMany({ where: { commentId: id }, data: { createdAt } })
}

async function decidedAfter(comment: TestComment, minutes: number, kind: 'REMOVE' | 'DISMISS') {
  await aReport(comment)
  await openedBefore(comment, minutes)
  return decided(comment, kind)
}

test('nobody but moderators sees the numbers', async () => {
  await expect(teamNumbers(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
  for (const other of [await aMember(), await aMember({ roles: ['OWNER'] })])
    await expect(teamNumbers(other)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a library in which nothing happened has twelve empty weeks, the last of them this one', async () => {
  const now = new Date('2026-11-27T12:00:00Z')
  const { weeks, ...rest } = await teamNumbers(await aModerator(), now)
  expect(weeks.map(({ week }) => week)).toEqual([
    ...['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12'],
    ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
  ])
  for (const week of weeks)
    expect(week).toMatchObject({ opened: 0, decided: 0, medianSeconds: null, restricted: 0 })
  expect(rest).toMatchObject({
    ...{ waiting: 0, oldestAt: null, decided: 0, medianSeconds: null, p95Seconds: null },
    ...{ rules: [], holds: [], automation: { restricted: 0, found: 0, decided: 0 } },
    appeals: { waiting: 0, upheld: 0, overturned: 0, withdrawn: 0 },
  })
})

test('the numbers are those of what happened', async () => {
  const moderator = await aModerator()
  for (const minutes of [10, 20, 30]) await decidedAfter(await aReply(), minutes, 'DISMISS')
  const removed = await decidedAfter(await aReply(), 40, 'REMOVE')
  const slow = await decidedAfter(await aReply(), 100, 'REMOVE')
  await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: slow.id })

  const appellant = await aMember()
  const spoken = await aComment((await aThread()).id, { author: appellant })
  const { id: decisionId } = await decided(spoken, 'REMOVE')
  const appeal = await openAppeal(appellant, { decisionId, words: 'I was quoting.' })
  await answerAppeal(moderator, { appealId: appeal.id, verdict: 'OVERTURNED', answer: 'You were.' })

  const [through, refused, waits] = [await aHeldReply(), await aHeldReply(), await aHeldReply()]
  await decided(through, 'APPROVE', moderator)
  await decided(refused, 'REMOVE', moderator)
  await openedBefore(waits, 60 * 24)

  const now = after(new Date(), 1)
  const numbers = await teamNumbers(moderator, now)
  // What was undone waits again: the slow one, and the one that an appeal brought back.
  expect(numbers.waiting).toBe(3)
  expect(Date.parse(numbers.oldestAt ?? '')).toBeCloseTo(now.getTime() - DAY_MS, -5)
  expect(numbers.decided).toBe(8)
  expect(Math.round((numbers.medianSeconds ?? 0) / 60)).toBe(15)
  expect(Math.round((numbers.p95Seconds ?? 0) / 60)).toBe(79)
  expect(numbers.rules).toEqual([{ rule: 'kind', restricted: 4, undone: 2 }])
  expect(numbers.holds).toEqual([{ check: 'new-member', decided: 2, letThrough: 1 }])
  expect(numbers.appeals).toEqual({ waiting: 0, upheld: 0, overturned: 1, withdrawn: 0 })
  expect(numbers.automation).toEqual({ restricted: 4, found: 1, decided: 0 })
  expect(numbers.weeks.at(-1)).toMatchObject({ decided: 8, restricted: 4, undone: 2 })
  expect(await db.decision.count({ where: { id: removed.id } })).toBe(1)

  const later = await teamNumbers(moderator, after(now, 21 * DAY_MS))
  expect(later.weeks.at(-1)).toMatchObject({ decided: 0, restricted: 0 })
  expect(later.weeks.at(-4)).toMatchObject({ decided: 8, restricted: 4 })
  const muchLater = await teamNumbers(moderator, after(now, 91 * DAY_MS))
  expect(muchLater).toMatchObject({ decided: 0, medianSeconds: null, rules: [], holds: [] })
  expect(muchLater.waiting).toBe(3)
})
