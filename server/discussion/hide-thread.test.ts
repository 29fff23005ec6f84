import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { hiddenThreads } from './hidden-threads'
import { hideThread } from './hide-thread'

test('a conversation is hidden for whoever wishes it, and for nobody else, until they want it back', async () => {
  const [{ id: threadId }, member, other] = [await aThread(), await aMember(), await aMember()]
  await hideThread(member, { threadId, wish: 'hide' })
  await hideThread(member, { threadId, wish: 'hide' })
  expect(await hiddenThreads(member)).toEqual([threadId])
  expect(await hiddenThreads(other)).toEqual([])
  await hideThread(member, { threadId, wish: 'show' })
  expect(await hiddenThreads(member)).toEqual([])
})

test('what one may not read cannot be hidden, and a visitor hides nothing', async () => {
  const { id: threadId } = await aThread({ isHeld: true })
  const waiting = hideThread(await aMember(), { threadId, wish: 'hide' })
  await expect(waiting).rejects.toMatchObject({ code: 'not-found' })
  const byVisitor = hideThread(VISITOR, { threadId, wish: 'hide' })
  await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
})
