import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { changeRole } from '@/server/accounts/change-role'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'
import { aThread } from '@/server/testing/a-thread'

import { branchById } from './branch-by-id'
import { threadById } from './queries'

const words = async (id: string) =>
  (await threadById(id, VISITOR))?.comments.map(({ handle, part }) => [handle, part])

test('a quiet word stands beside moderators and the essay’s author, and beside nobody who is unnamed or gone', async () => {
  const thread = await aThread()
  const [moderator, author] = [await aMember({ roles: ['MODERATOR'] }), await aMember()]
  const account = author.handle?.toUpperCase() ?? null
  await db.author.updateMany({
    where: { essays: { some: { slug: thread.slug } } },
    data: { account },
  })
  const first = await aComment(thread.id, { author: moderator })
  const { id } = await aComment(thread.id, { author })
  const opener = [thread.opening.author.handle, undefined]
  expect(await words(thread.id)).toEqual([
    opener,
    [moderator.handle, 'moderator'],
    [author.handle, 'author'],
  ])
  expect((await branchById(id, VISITOR))?.comments[0]?.part).toBe('author')

  await db.comment.update({ where: { id }, data: { isUnnamed: true } })
  await db.member.update({
    where: { id: moderator.id },
    data: {
      ...{ handle: null, handleSkeleton: null, email: null, erasedAt: new Date() },
      roles: [],
    },
  })
  expect(await words(thread.id)).toEqual([
    opener,
    ['someone who left', undefined],
    [null, undefined],
  ])
  expect((await branchById(first.id, VISITOR))?.comments[0]).not.toHaveProperty('part')
})

test('who speaks for the author of another essay is no author here', async () => {
  const [thread, elsewhere] = [await aThread(), await aThread()]
  const author = await aMember()
  await db.author.updateMany({
    where: { essays: { some: { slug: elsewhere.slug } } },
    data: { account: author.handle },
  })
  await aComment(thread.id, { author })
  expect((await words(thread.id))?.at(-1)).toEqual([author.handle, undefined])
})

test('once someone is made a moderator, kept pages of where they spoke are made anew', async () => {
  const thread = await aThread()
  const { author } = await aComment(thread.id)
  const version = async () =>
    (await db.thread.findUniqueOrThrow({ where: { id: thread.id } })).version
  const before = await version()
  const change = { memberId: author.id, wish: 'grant', reason: 'Reads well.' } as const
  const owner = await anOwner()
  await changeRole(owner, { ...change, role: 'EDITOR' })
  expect(await version()).toBe(before)
  await changeRole(owner, { ...change, role: 'MODERATOR' })
  expect(await version()).toBeGreaterThan(before)
})
