import { beforeAll, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { changeRole } from './change-role'
import { memberNamed, membersNamed, officeEvents } from './owner-desk'

let owner: MemberActor
beforeAll(async () => {
  owner = await anOwner()
})
const named = async (begins: string, after = '') => {
  const { members, next } = await membersNamed(owner, { begins, after })
  return { handles: members.map(({ handle }) => handle), next }
}

test('members are found by the beginning of their name, whatever its letters', async () => {
  for (const handle of ['Willow-ann', 'willow-ben', 'will-o', 'awillow']) await aMember({ handle })
  expect((await named('WILLOW')).handles).toEqual(['Willow-ann', 'willow-ben'])
  expect((await named('will%')).handles).toEqual([])
})

test('a long list goes on where it ended, and no address is in it', async () => {
  for (let n = 10; n < 62; n++) await aMember({ handle: `zephyr-${n}` })
  const first = await named('zephyr')
  expect(first.handles).toHaveLength(50)
  expect(first.next).toBe('zephyr-59')
  expect(await named('zephyr', 'zephyr-59')).toEqual({
    handles: ['zephyr-60', 'zephyr-61'],
    next: null,
  })
  expect(JSON.stringify(await membersNamed(owner, { begins: '', after: '' }))).not.toContain('@')
})

test('what was done to one member is told of them alone', async () => {
  const [ann, ben] = [await aMember(), await aMember()]
  const wish = { role: 'EDITOR', wish: 'grant', reason: 'Writes.' } as const
  for (const { id: memberId } of [ann, ben]) await changeRole(owner, { ...wish, memberId })
  expect(await officeEvents(owner, ann.id)).toMatchObject([
    { kind: 'ROLE_GRANTED', by: owner.handle, member: ann.handle, role: 'EDITOR' },
  ])
  expect((await officeEvents(owner)).length).toBeGreaterThan(1)
})

test('of a look at who wrote as “a reader” the log tells who looked, and nobody of whom', async () => {
  const [writer, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  await db.accountEvent.create({
    data: { kind: 'UNVEILED', byId: moderator.id, memberId: writer.id, reason: 'A threat.' },
  })
  expect(await officeEvents(owner, writer.id)).toEqual([])
  const [event] = await officeEvents(owner)
  expect(event).toMatchObject({ kind: 'UNVEILED', by: moderator.handle, member: null })
  expect(JSON.stringify(await officeEvents(owner))).not.toContain(writer.handle)
})

test('a name that nobody has is nobody, and only owners ask', async () => {
  expect(await memberNamed(owner, 'nobody-at-all')).toBeNull()
  const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
  const asked = [
    memberNamed(other, other.handle ?? ''),
    membersNamed(other, { begins: '', after: '' }),
    officeEvents(other),
  ]
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db.member.count({ where: { id: other.id } })).toBe(1)
})
