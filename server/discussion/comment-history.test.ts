import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { commentHistory } from './comment-history'
import { deleteComment } from './delete-comment'

test('whoever may not read a comment does not read its history either', async () => {
  const { id: threadId } = await aThread()
  const removed = await aComment(threadId)
  await decided(removed, 'REMOVE')
  const held = await aComment(threadId, { isHeld: true })
  const deleted = await aComment(threadId)
  await deleteComment(deleted.author, { commentId: deleted.id })
  for (const { id } of [removed, held, deleted])
    for (const actor of [VISITOR, await aMember()])
      expect(await commentHistory(actor, id)).toBeNull()
  expect(await commentHistory(deleted.author, deleted.id)).toBeNull()
})

test('a comment that nobody changed has one entry', async () => {
  const { id } = await aComment((await aThread()).id, { words: 'Only this.' })
  expect(await commentHistory(VISITOR, id)).toMatchObject({
    revisions: [{ html: '<p>Only this.</p>', changes: [] }],
  })
})
