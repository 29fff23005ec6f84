import { expect, test } from 'vitest'

import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { hasWorried } from './has-worried'
import { reportComment } from './report-comment'

test('only whoever was worried about someone is known to have been', async () => {
  const { id: commentId, revisionId, author } = await aComment((await aThread()).id)
  const [worried, other] = [await aMember(), await aMember()]
  await reportComment(worried, { commentId, revisionId, reason: 'WORRIED', words: '' })
  await reportComment(other, { commentId, revisionId, reason: 'SPAM', words: '' })
  expect(await hasWorried(worried, commentId)).toBe(true)
  expect(await hasWorried(other, commentId)).toBe(false)
  expect(await hasWorried(author, commentId)).toBe(false)
})
