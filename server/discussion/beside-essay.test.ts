import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { besideEssay } from './beside-essay'
import { openThread } from './open-thread'

test('beside an essay stand the conversations on its passages, each where its words begin today', async () => {
  const essay = await anEssay('The mirror shows.\nThe runner runs.')
  const { slug } = essay
  const about = async (words: string) => {
    const start = essay.text.indexOf(words)
    const passage = { revision: essay.revisionId, start, end: start + words.length }
    const input = { clientKey: randomUUID(), slug, title: words, words: 'So it is.', ...passage }
    return openThread(unheld(await aMember()), input)
  }
  const seen = async () =>
    (await besideEssay(slug))?.margin.map(({ title, start, commentCount }) => [
      title,
      start,
      commentCount,
    ])
  const runner = await about('The runner')
  const mirror = await about('mirror')
  await aThread({ slug, title: 'the whole' })
  await aComment(runner.threadId, { words: 'And the latest words.' })
  expect(await seen()).toEqual([
    ['The runner', 18, 2],
    ['mirror', 4, 1],
  ])
  expect((await besideEssay(slug))?.threads).toHaveLength(3)

  const { currentRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: mirror.id } })
  const author = await aMember()
  await decided(
    { id: mirror.id, threadId: mirror.threadId, revisionId: currentRevisionId ?? '', author },
    'REMOVE',
  )
  expect(await seen()).toEqual([['The runner', 18, 2]])
  expect(await besideEssay('no-such-essay')).toBeNull()
})
