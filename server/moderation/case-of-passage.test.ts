import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { openThread } from '@/server/discussion/open-thread'
import { aReport } from '@/server/testing/a-case'
import { commentAt, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'
import { WARDEN } from '@/server/testing/a-warden'

import { openCaseById } from './queries'

test('a case about words on a passage shows the passage, and what stands around it', async () => {
  const essay = await anEssay('The lamp was lit at dusk. Nobody came. The dog slept.')
  const author = await aMember()
  const [start, exact] = [26, 'Nobody came.']
  const { id: commentId, threadId } = await openThread(unheld(author), {
    ...{ clientKey: randomUUID(), slug: essay.slug, title: 'Nobody', words: 'Why not?' },
    ...{ revision: essay.revisionId, start, end: start + exact.length },
  })
  const { passageId } = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
  await aReport(await commentAt(commentId, author))
  const { id } = await db.case.findFirstOrThrow({ where: { commentId } })
  expect(await openCaseById(WARDEN, id)).toMatchObject({
    passage: {
      id: passageId,
      exact,
      prefix: 'The lamp was lit at dusk. ',
      suffix: ' The dog slept.',
    },
    subject: { kind: 'essay', address: `/essays/${essay.slug}` },
  })
})
