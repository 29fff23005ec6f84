import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { openCases, openCaseById } from '@/server/moderation/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { decided } from '@/server/testing/a-case'
import { aComment, commentAt, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aQuestion, type TestQuestion } from '@/server/testing/a-question'
import { anEssay } from '@/server/testing/an-essay'
import { WARDEN } from '@/server/testing/a-warden'

import { openThread } from './open-thread'
import { discussionOfQuestion, threadById } from './queries'

const sent = ({ slug }: TestQuestion) => ({
  clientKey: randomUUID(),
  about: 'question' as const,
  slug,
  title: 'It did for me',
  words: 'For a year.',
})

async function opened(question: TestQuestion, author: MemberActor) {
  const { id, threadId } = await openThread(unheld(author), sent(question))
  return { threadId, opening: await commentAt(id, author) }
}

const versionOf = async ({ id }: TestQuestion) =>
  (await db.question.findUniqueOrThrow({ where: { id } })).discussionVersion

describe('a conversation about a question', () => {
  test('is opened, answered and read like any other, and raises its version', async () => {
    const [question, author] = [await aQuestion(), await aMember()]
    const { threadId } = await opened(question, author)
    expect(await versionOf(question)).toBe(1)
    await aComment(threadId)
    expect(await versionOf(question)).toBe(2)
    expect(await discussionOfQuestion(question.slug, VISITOR)).toMatchObject({
      subject: { kind: 'question', title: 'Must it hurt?', address: `/questions/${question.slug}` },
      isWithdrawn: false,
      version: 2,
      threads: [{ id: threadId, title: 'It did for me', commentCount: 2 }],
    })
    expect(await threadById(threadId, VISITOR)).toMatchObject({
      passage: null,
      subject: { kind: 'question', slug: question.slug },
    })
  })

  test('waits for a moderator with the first words of a new member, who sees what it is about', async () => {
    const [question, author] = [await aQuestion({ heading: 'Does it end?' }), await aMember()]
    const { id, threadId } = await openThread(author, sent(question))
    expect(await threadById(threadId, VISITOR)).toBeNull()
    const { id: caseId } = await db.case.findFirstOrThrow({ where: { commentId: id } })
    expect((await openCases(WARDEN)).map((item) => item.id)).toContain(caseId)
    expect(await openCaseById(WARDEN, caseId)).toMatchObject({
      subject: { kind: 'question', title: 'Does it end?' },
      passage: null,
    })
  })

  test('is gone from the question when its words are taken away', async () => {
    const [question, author] = [await aQuestion(), await aMember()]
    const { opening } = await opened(question, author)
    await decided(opening, 'REMOVE')
    expect(await discussionOfQuestion(question.slug, VISITOR)).toMatchObject({
      version: 2,
      threads: [],
    })
  })

  test('tells its opener of an answer, and in which discussion', async () => {
    const [question, author] = [await aQuestion(), await aMember()]
    const { threadId } = await opened(question, author)
    await aComment(threadId)
    expect(await notificationsOf(author)).toMatchObject([
      { where: 'It did for me · in the discussion of “Must it hurt?”' },
    ])
  })

  test('stays readable when the question is withdrawn; no other is opened', async () => {
    const [question, author] = [await aQuestion(), await aMember()]
    const { threadId } = await opened(question, author)
    await db.question.update({ where: { id: question.id }, data: { withdrawnAt: new Date() } })
    expect(await threadById(threadId, VISITOR)).not.toBeNull()
    expect(await discussionOfQuestion(question.slug, VISITOR)).toMatchObject({
      isWithdrawn: true,
      threads: [{ id: threadId }],
    })
    const refused = openThread(author, sent(question))
    await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a conversation about a question is refused', () => {
  test('when there is no such question, also under the name of an essay', async () => {
    const [member, essay] = [await aMember(), await anEssay('A lamp.')]
    for (const slug of ['nowhere', essay.slug]) {
      const refused = openThread(member, { ...sent(await aQuestion()), slug })
      await expect(refused).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await db.thread.count({ where: { authorId: member.id } })).toBe(0)
  })

  test('with chosen words: those are discussed beside their essay', async () => {
    const [member, essay, question] = [await aMember(), await anEssay('A lamp.'), await aQuestion()]
    const chosen = { revision: essay.revisionId, start: 0, end: 6 }
    const refused = openThread(member, { ...sent(question), ...chosen })
    await expect(refused).rejects.toMatchObject({ code: 'invalid' })
  })

  test('from a visitor', async () => {
    const refused = openThread(VISITOR, sent(await aQuestion()))
    await expect(refused).rejects.toMatchObject({ code: 'sign-in' })
  })
})

test('sent twice it opens one conversation', async () => {
  const [question, member] = [await aQuestion(), await aMember()]
  const request = sent(question)
  const first = await openThread(member, request)
  expect(await openThread(member, request)).toEqual(first)
  expect(await db.thread.count({ where: { questionId: question.id } })).toBe(1)
})

test('there is no discussion of what is not asked', async () => {
  for (const slug of ['nowhere', 'No Question', '', 'a\0b']) {
    expect(await discussionOfQuestion(slug, VISITOR)).toBeNull()
  }
})
