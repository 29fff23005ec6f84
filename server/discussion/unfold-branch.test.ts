import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { foldBranch } from './fold-branch'
import { foldedBranches } from './folded-branches'
import { unfoldBranch } from './unfold-branch'

test('what one folded is shown again, as often as one asks, and stays folded for others', async () => {
  const [thread, member, other] = [await aThread(), await aMember(), await aMember()]
  const { id: commentId } = thread.opening
  for (const one of [member, other]) await foldBranch(one, { commentId })
  await unfoldBranch(member, { commentId })
  expect(await unfoldBranch(member, { commentId })).toEqual({ isFolded: false })
  expect(await foldedBranches(member, thread.id)).toEqual([])
  expect(await foldedBranches(other, thread.id)).toEqual([commentId])
  const byVisitor = unfoldBranch(VISITOR, { commentId })
  await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
})
