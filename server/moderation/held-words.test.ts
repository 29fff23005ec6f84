import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { heldWords } from './held-words'

test('a member finds their own words that wait, new ones and changes, and no others', async () => {
  const { id: threadId } = await aThread()
  const author = await aMember()
  const said = { author, words: 'Waiting words.' }
  const held = await aComment(threadId, said)
  await db.comment.update({ where: { id: held.id }, data: { visibility: 'PENDING' } })
  const changed = await aComment(threadId, { author })
  await aComment(threadId, { author, words: 'Read by all.' })
  const revision = { commentId: changed.id, number: 2, html: '<p>Changed.</p>', isHeld: true }
  const { id: waitingRevisionId } = await db.commentRevision.create({
    data: { ...revision, markdown: 'Changed.' },
  })
  await db.comment.update({ where: { id: changed.id }, data: { waitingRevisionId } })
  const found = await heldWords({ ...author, isSuspended: true })
  expect(found.map(({ commentId, words, isChange }) => ({ commentId, words, isChange }))).toEqual([
    { commentId: changed.id, words: 'Changed.', isChange: true },
    { commentId: held.id, words: 'Waiting words.', isChange: false },
  ])
  await db.comment.update({ where: { id: changed.id }, data: { visibility: 'REMOVED' } })
  expect((await heldWords(author)).map(({ commentId }) => commentId)).toEqual([held.id])
  expect(await heldWords(await aMember())).toEqual([])
  await expect(heldWords(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})
