import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { NEWS_COUNTED_MAX } from '@/domain/discussion/thread-news'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aQuestion } from '@/server/testing/a-question'
import { aThread } from '@/server/testing/a-thread'

import { newInDiscussion } from './new-in-discussion'
import { visitThread } from './visit-thread'

const YESTERDAY = after(new Date(), -DAY_MS)

test('each conversation that one was in says how much came since; the others say nothing', async () => {
  const [member, foe, thread] = [await aMember(), await aMember(), await aThread()]
  const subject = { kind: 'essay', slug: thread.slug } as const
  const [quiet, unknown] = [await aThread(subject), await aThread(subject)]
  await db.mute.create({ data: { memberId: member.id, mutedId: foe.id } })
  await visitThread(member, { threadId: thread.id, isWhole: true }, YESTERDAY)
  await visitThread(member, { threadId: quiet.id, isWhole: true }, after(new Date(), MINUTE_MS))
  const held = await aComment(thread.id, { isHeld: true })
  await aComment(thread.id)
  await aComment(thread.id, { author: member })
  await aComment(thread.id, { author: foe })
  await aComment(unknown.id)
  // The opening words of the conversation came after that visit, too.
  expect(await newInDiscussion(member, subject)).toEqual({ [thread.id]: 2 })
  await decided(held, 'APPROVE')
  expect(await newInDiscussion(member, subject)).toEqual({ [thread.id]: 3 })
  expect(await newInDiscussion(await aMember(), subject)).toEqual({})
  expect(await newInDiscussion(VISITOR, subject)).toEqual({})
  expect(await newInDiscussion(member, { kind: 'question', slug: thread.slug })).toEqual({})
})

test('the discussion of a question says it too, up to a number', async () => {
  const [member, author] = [await aMember(), await aMember()]
  const { id: questionId, slug } = await aQuestion()
  const thread = await db.thread.create({ data: { questionId, title: 'Q', authorId: author.id } })
  const when = { sinceAt: YESTERDAY, seenAt: YESTERDAY, openAt: YESTERDAY }
  await db.threadVisit.create({ data: { memberId: member.id, threadId: thread.id, ...when } })
  const said = { threadId: thread.id, authorId: author.id, visibility: 'PUBLISHED' as const }
  const opening = await db.comment.create({ data: { ...said, clientKey: crypto.randomUUID() } })
  await db.comment.createMany({
    data: Array.from({ length: NEWS_COUNTED_MAX + 5 }, () => ({
      ...{ ...said, parentId: opening.id, clientKey: crypto.randomUUID() },
    })),
  })
  expect(await newInDiscussion(member, { kind: 'question', slug })).toEqual({
    [thread.id]: NEWS_COUNTED_MAX + 1,
  })
})
