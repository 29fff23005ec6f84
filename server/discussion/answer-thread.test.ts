import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aQuestion } from '@/server/testing/a-question'
import { aThread } from '@/server/testing/a-thread'

import { answerThread } from './answer-thread'
import { openThread } from './open-thread'
import { discussionOfQuestion } from './queries'

test('a conversation about a question is marked as answered by its starter, and opened again by a moderator', async () => {
  const [{ slug }, author] = [await aQuestion(), await aMember()]
  const said = { clientKey: randomUUID(), about: 'question', slug, title: 'T', words: 'W' } as const
  const { threadId } = await openThread(unheld(author), said)
  const isAnswered = async () => (await discussionOfQuestion(slug, VISITOR))?.threads[0]?.isAnswered
  const byAnother = answerThread(await aMember(), { threadId, wish: 'answered' })
  await expect(byAnother).rejects.toMatchObject({ code: 'forbidden' })
  expect(await isAnswered()).toBe(false)
  await answerThread(author, { threadId, wish: 'answered' })
  expect(await isAnswered()).toBe(true)
  await answerThread(await aModerator(), { threadId, wish: 'open' })
  expect(await isAnswered()).toBe(false)
})

test('one about an essay is not', async () => {
  const thread = await aThread()
  const refused = answerThread(thread.opening.author, { threadId: thread.id, wish: 'answered' })
  await expect(refused).rejects.toMatchObject({ code: 'conflict' })
})
