import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { anEssay } from '@/server/testing/an-essay'
import { aQuestion } from '@/server/testing/a-question'
import { aThread } from '@/server/testing/a-thread'

import { moveThread } from './move-thread'
import { discussionOf, discussionOfQuestion } from './queries'

const to = (about: 'essay' | 'question', slug: string) => ({ to: { about, slug }, reason: '' })

test('a conversation moves to another essay and to a question; each list changes, and says so', async () => {
  const [thread, essay, question] = [await aThread(), await anEssay('Other.'), await aQuestion()]
  const moderator = await aModerator()
  const [before, there] = [
    (await discussionOf(thread.slug, VISITOR))?.version ?? NaN,
    (await discussionOf(essay.slug, VISITOR))?.version ?? NaN,
  ]
  await moveThread(moderator, { threadId: thread.id, ...to('essay', essay.slug) })
  expect(await discussionOf(thread.slug, VISITOR)).toMatchObject({
    version: before + 1,
    threads: [],
  })
  expect(await discussionOf(essay.slug, VISITOR)).toMatchObject({
    version: there + 1,
    threads: [{ id: thread.id }],
  })
  await moveThread(moderator, { threadId: thread.id, ...to('question', question.slug) })
  expect((await discussionOfQuestion(question.slug, VISITOR))?.threads).toHaveLength(1)
})

test('it stays where it is for whoever opened it, and when there is no such essay', async () => {
  const [thread, essay] = [await aThread(), await anEssay('Other.')]
  for (const actor of [thread.opening.author, await aMember()]) {
    const refused = moveThread(actor, { threadId: thread.id, ...to('essay', essay.slug) })
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  }
  const nowhere = moveThread(await aModerator(), { threadId: thread.id, ...to('essay', 'nothing') })
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
})
