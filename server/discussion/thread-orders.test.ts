import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type { ThreadOrder } from '@/domain/discussion/thread-order'
import { db } from '@/server/db'
import { unheld, aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { openThread } from './open-thread'
import { discussionOf } from './queries'

describe('the conversations about an essay', () => {
  let slug = ''

  beforeAll(async () => {
    const essay = await anEssay('The mirror shows. The runner runs.')
    slug = essay.slug
    const about = async (title: string, words: string) => {
      const start = essay.text.indexOf(words)
      const passage = { revision: essay.revisionId, start, end: start + words.length }
      const input = { clientKey: randomUUID(), slug, title, words: 'So it is.', ...passage }
      return (await openThread(unheld(await aMember()), input)).threadId
    }
    const runner = await about('the runner', 'The runner')
    await aThread({ slug, title: 'the whole' })
    await about('the mirror', 'The mirror')
    await aComment(runner, { words: 'An answer, and the latest words.' })
    const pinned = await aThread({ slug, title: 'pinned' })
    await db.thread.update({ where: { id: pinned.id }, data: { pinnedAt: new Date() } })
  })

  const listed = async (order?: ThreadOrder) =>
    (await discussionOf(slug, VISITOR, order))?.threads.map(({ title }) => title)

  test.each([
    [undefined, ['pinned', 'the runner', 'the mirror', 'the whole']],
    ['newest', ['pinned', 'the mirror', 'the whole', 'the runner']],
    ['place', ['pinned', 'the whole', 'the mirror', 'the runner']],
    ['replies', ['pinned', 'the runner', 'the mirror', 'the whole']],
  ] as const)('in the order %s, what is pinned first', async (order, titles) => {
    expect(await listed(order)).toEqual(titles)
  })
})
