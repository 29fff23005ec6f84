import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { hideComment } from '@/server/discussion/hide-comment'
import { purgeComment } from '@/server/discussion/purge-comment'
import { aDecision, aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { answerAppeal } from './answer-appeal'
import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { ownReports } from './own-reports'
import { reportComment } from './report-comment'
import { reverseDecision } from './reverse-decision'

const aReply = async (words = 'A word.') => aComment((await aThread()).id, { words })
const only = async (member: Parameters<typeof ownReports>[0]) => {
  const { reports } = await ownReports(member, null)
  expect(reports).toHaveLength(1)
  return reports[0]
}

describe('whoever reported a comment', () => {
  test('sees that it arrived, with their own words, and nobody else sees it', async () => {
    const [comment, other] = [await aReply('Hear me.'), await aMember()]
    const reporter = await aReport(comment)
    expect(await only(reporter)).toMatchObject({
      ...{ reason: 'HOSTILE', words: 'Look.', isSettled: false, appeal: null, appealable: null },
      outcome: 'It waits for a moderator.',
      comment: { id: comment.id, html: expect.stringContaining('Hear me.') as string },
    })
    for (const one of [other, comment.author])
      expect((await ownReports(one, null)).reports).toEqual([])
    await expect(ownReports(VISITOR, null)).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('reads that it was removed, without the words', async () => {
    const comment = await aReply('Hear me.')
    const reporter = await aReport(comment)
    await decided(comment, 'REMOVE')
    const told = await only(reporter)
    expect(told).toMatchObject({ outcome: 'It was removed.', comment: null, appealable: null })
    expect(JSON.stringify(told)).not.toContain('Hear me.')
  })

  test('reads why it stays, and may appeal once; the answer stands there', async () => {
    const comment = await aReply()
    const reporter = await aReport(comment)
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const explanation = 'It answers what was asked.'
    const { id } = await decide(moderator, {
      ...(await aDecision(comment, 'DISMISS')),
      explanation,
    })
    expect(await only(reporter)).toMatchObject({ because: explanation, appealable: id })
    const appeal = await openAppeal(reporter, { decisionId: id, words: 'Look again.' })
    expect(await only(reporter)).toMatchObject({
      appealable: null,
      appeal: { words: 'Look again.', state: 'OPEN', answer: '' },
    })
    const second = await aMember({ roles: ['MODERATOR'] })
    const answer = { appealId: appeal.id, verdict: 'UPHELD', answer: 'We did.' } as const
    await answerAppeal(second, answer)
    expect(await only(reporter)).toMatchObject({ appeal: { state: 'UPHELD', answer: 'We did.' } })
  })

  test('reads that it is read again when the decision was undone', async () => {
    const comment = await aReply()
    const reporter = await aReport(comment)
    const { id, moderator } = await decided(comment, 'DISMISS')
    await reverseDecision(moderator, { requestKey: crypto.randomUUID(), decisionId: id })
    expect(await only(reporter)).toMatchObject({
      ...{ outcome: 'It is being read again.', isSettled: false, because: '', appealable: null },
    })
  })

  test('keeps the report when the comment is gone for good, and reads that it is', async () => {
    const comment = await aReply('Hear me.')
    const reporter = await aReport(comment)
    await decided(comment, 'DISMISS')
    const now = new Date()
    await deleteComment(comment.author, { commentId: comment.id }, new Date(+now - 2 * DAY_MS))
    await purgeComment(comment.id, now)
    const told = await only(reporter)
    expect(told).toMatchObject({ comment: null, words: 'Look.' })
    expect(told?.outcome).toContain('It was read and stays')
    const waiting = await aReply()
    const other = await aReport(waiting)
    await db.case.updateMany({ where: { commentId: waiting.id }, data: { state: 'CLOSED' } })
    expect((await only(other))?.outcome).toContain('its author took the words away')
  })

  test('may hide the comment, and sees that it is hidden', async () => {
    const comment = await aReply()
    const reporter = await aReport(comment)
    expect(await only(reporter)).toMatchObject({ isHidden: false })
    await hideComment(reporter, { commentId: comment.id, wish: 'hide' })
    expect(await only(reporter)).toMatchObject({ isHidden: true })
  })
})

test('the author of what was reported learns of no reporter from any report of theirs', async () => {
  const comment = await aReply()
  await aReport(comment)
  const { id } = await decided(comment, 'DISMISS')
  const appeal = openAppeal(comment.author, { decisionId: id, words: 'Who was it?' })
  await expect(appeal).rejects.toMatchObject({ code: 'forbidden' })
})

test('many reports come in pages, the latest first, each once', async () => {
  const [thread, reporter] = [await aThread(), await aMember()]
  for (let count = 0; count < 33; count += 1) {
    const { id: commentId, revisionId } = await aComment(thread.id)
    await reportComment(reporter, { commentId, revisionId, reason: 'SPAM', words: '' })
  }
  const first = await ownReports(reporter, null)
  const second = await ownReports(reporter, { before: first.next ?? '' })
  const ids = [...first.reports, ...second.reports].map(({ id }) => id)
  expect([first.reports.length, second.reports.length, second.next]).toEqual([30, 3, null])
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
  const fromOne = await ownReports(reporter, { from: ids[31] ?? '' })
  expect(fromOne.reports.map(({ id }) => id)).toEqual(ids.slice(31))
})
