import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { foldBranch } from './fold-branch'
import { foldedBranches } from './folded-branches'

test('a branch is folded for whoever folded it, once, and for nobody else', async () => {
  const [thread, elsewhere, member] = [await aThread(), await aThread(), await aMember()]
  const [reply, other] = [await aComment(thread.id), await aComment(elsewhere.id)]
  for (const { id: commentId } of [reply, reply, other]) await foldBranch(member, { commentId })
  expect(await foldedBranches(member, thread.id)).toEqual([reply.id])
  expect(await foldedBranches(await aMember(), thread.id)).toEqual([])
  expect(await foldedBranches(member, 'nowhere')).toEqual([])
})

test('what one may not read is not folded, and a visitor is asked to sign in', async () => {
  const [thread, member] = [await aThread(), await aMember()]
  const { id: commentId } = await aComment(thread.id, { isHeld: true })
  const held = foldBranch(member, { commentId })
  await expect(held).rejects.toMatchObject({ code: 'not-found' })
  const byVisitor = foldBranch(VISITOR, { commentId: thread.opening.id })
  await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
})
