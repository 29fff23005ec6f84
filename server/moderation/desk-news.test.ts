import { expect, test } from 'vitest'

import { after } from '@/domain/time'
import { hearAnnouncements } from '@/server/announcements'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimCase } from './claim-case'
import { deskNews } from './desk-news'
import { releaseCase } from './release-case'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const caseOf = async ({ id: commentId }: TestComment) =>
  (await db.case.findFirstOrThrow({ where: { commentId } })).id

test('a desk hears what was opened, decided and taken since a moment, and nothing from before', async () => {
  const [thread, me] = [await aThread(), await aModerator()]
  const [before, decidedOne] = [await aComment(thread.id), await aComment(thread.id)]
  await aReport(before)
  await aReport(decidedOne)
  const since = after(
    (await db.case.findFirstOrThrow({ where: { commentId: decidedOne.id } })).createdAt,
    1,
  )
  await new Promise((resolve) => setTimeout(resolve, 5))
  const opened = await aComment(thread.id, { isHeld: true })
  const { moderator } = await decided(decidedOne, 'DISMISS')
  await claimCase(me, { caseId: await caseOf(before) })
  const news = await deskNews(me, since)
  const [ids, closed] = [
    news.opened.map(({ id }) => id),
    new Map(news.closed.map((one) => [one.id, one.by])),
  ]
  expect(ids).toContain(await caseOf(opened))
  expect(ids).not.toContain(await caseOf(before))
  expect(news.opened.find(({ id }) => id === ids[0])?.shows).toEqual(['all', 'held'])
  expect(closed.get(await caseOf(decidedOne))).toBe(moderator.handle)
  const taken = { caseId: await caseOf(before), handle: me.handle }
  expect(news.claims).toContainEqual(expect.objectContaining({ ...taken, isMine: true }))
  expect((await deskNews(moderator, since)).claims).toContainEqual(
    expect.objectContaining({ ...taken, isMine: false }),
  )
  await releaseCase(me, { caseId: taken.caseId })
  expect((await deskNews(me, since)).claims.map(({ caseId }) => caseId)).not.toContain(taken.caseId)
  await expect(deskNews(await aMember(), since)).rejects.toMatchObject({ code: 'forbidden' })
})

test('whatever changes in the queue is announced to every instance', async () => {
  const [comment, me] = [await aComment((await aThread()).id), await aModerator()]
  const heard: string[] = []
  let silence: () => void = () => undefined
  await new Promise<void>((resolve) => {
    silence = hearAnnouncements((news) => {
      if (news === null) resolve()
      else if (news.channel === 'interleaf_desk') heard.push(news.channel)
    })
  })
  const changes = [
    () => aReport(comment),
    async () => claimCase(me, { caseId: await caseOf(comment) }),
    async () => releaseCase(me, { caseId: await caseOf(comment) }),
    () => decided(comment, 'DISMISS'),
  ]
  for (const change of changes) {
    const before = heard.length
    await change()
    await expect.poll(() => heard.length).toBeGreaterThan(before)
  }
  silence()
})
