import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { openAppeal } from './open-appeal'
import { reportComment } from './report-comment'
import { transparencyOf, transparencyYears } from './transparency'

const YEAR = new Date().getUTCFullYear()
const aReply = async () => aComment((await aThread()).id)

test('a library in which nothing was decided has this year, and nothing in it', async () => {
  expect(await transparencyYears()).toEqual([YEAR])
  expect(await transparencyOf(YEAR)).toEqual({
    ...{ year: YEAR, decided: 0, medianSeconds: null, p95Seconds: null },
    ...{ kinds: [], rules: [], reports: [], appeals: { upheld: 0, overturned: 0 } },
    automation: { restricted: 0, found: 0, decided: 0 },
  })
})

test('a year is counted, and only it', async () => {
  const author = await aMember()
  const spoken = await aComment((await aThread()).id, { author })
  const { id: decisionId } = await decided(spoken, 'REMOVE')
  const { id: appealId } = await openAppeal(author, { decisionId, words: 'I quoted.' })
  await answerAppeal(await aModerator(), { appealId, verdict: 'OVERTURNED', answer: 'So it is.' })
  const held = await aComment((await aThread()).id, { isHeld: true })
  await decided(held, 'REMOVE')
  for (let count = 0; count < 4; count++) await decided(await aReply(), 'DISMISS')
  const worried = await aReply()
  const { id: commentId, revisionId } = worried
  await reportComment(await aMember(), { commentId, revisionId, reason: 'WORRIED', words: '' })
  await decided(worried, 'REMOVE')
  const spam = await aReply()
  const about = { commentId: spam.id, revisionId: spam.revisionId, words: '' }
  await reportComment(await aMember(), { ...about, reason: 'SPAM' })

  const told = await transparencyOf(YEAR)
  expect(told).toMatchObject({
    decided: 6,
    rules: [{ rule: 'kind', restricted: 2, undone: 1 }],
    appeals: { upheld: 0, overturned: 1 },
    automation: { restricted: 2, found: 1, decided: 0 },
    kinds: [
      { kind: 'DISMISS', count: 4 },
      { kind: 'REMOVE', count: 2 },
      { kind: 'HOLD', count: 1 },
      { kind: 'RESTORE', count: 1 },
    ],
  })
  expect(told.medianSeconds).toBeGreaterThan(0)
  // Five were hostile; one alone could be known by whoever it was about.
  expect(told.reports).toEqual([
    { reason: 'HOSTILE', count: 5 },
    { reason: 'SPAM', count: null },
  ])
  expect(await transparencyOf(YEAR - 1)).toMatchObject({ decided: 0, kinds: [], reports: [] })
  const inTwoYears = new Date(Date.UTC(YEAR + 2, 5))
  expect(await transparencyYears(inTwoYears)).toEqual([YEAR + 2, YEAR + 1, YEAR])
  expect(await db.decision.count({ where: { kind: 'REMOVE' } })).toBe(3)
})
