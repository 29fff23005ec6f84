import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { hiddenComments } from './hidden-comments'
import { hideComment } from './hide-comment'

test('a comment is hidden for whoever wishes it, and for nobody else, until they want it back', async () => {
  const comment = await aComment((await aThread()).id)
  const [member, other] = [await aMember(), await aMember()]
  await hideComment(member, { commentId: comment.id, wish: 'hide' })
  await hideComment(member, { commentId: comment.id, wish: 'hide' })
  expect(await hiddenComments(member)).toEqual([comment.id])
  expect(await hiddenComments(other)).toEqual([])
  expect(await hiddenComments(comment.author)).toEqual([])
  await hideComment(member, { commentId: comment.id, wish: 'show' })
  expect(await hiddenComments(member)).toEqual([])
})

test('what one may not read, or wrote, cannot be hidden, and a visitor hides nothing', async () => {
  const thread = await aThread()
  const [held, own] = [await aComment(thread.id, { isHeld: true }), await aComment(thread.id)]
  const hide = (commentId: string) => ({ commentId, wish: 'hide' as const })
  const waiting = hideComment(await aMember(), hide(held.id))
  await expect(waiting).rejects.toMatchObject({ code: 'not-found' })
  await expect(hideComment(own.author, hide(own.id))).rejects.toMatchObject({ code: 'not-found' })
  await expect(hideComment(VISITOR, hide(own.id))).rejects.toMatchObject({ code: 'sign-in' })
  expect(await hiddenComments(VISITOR)).toEqual([])
})
