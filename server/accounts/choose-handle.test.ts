import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { chooseHandle } from './choose-handle'

const choose = (actor: Actor, handle: string) => chooseHandle(actor, { handle })
const nameless = () => aMember({ handle: null })
const freshName = () => `Lamp-${randomUUID().slice(0, 8)}`
const nameOf = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).handle

describe('choosing a name', () => {
  test('keeps it as it is written', async () => {
    const [member, name] = [await nameless(), freshName()]
    await choose(member, name)
    expect(await nameOf(member.id)).toBe(name)
  })

  test('is refused when someone has it, in whatever letters', async () => {
    const name = freshName()
    await choose(await nameless(), name)
    const second = await nameless()
    const sentence = 'Someone has that name, or one that looks like it. Choose another.'
    for (const same of [name, name.toLowerCase(), name.toUpperCase()]) {
      await expect(choose(second, same)).rejects.toMatchObject({
        code: 'conflict',
        message: sentence,
        fields: { handle: sentence },
      })
    }
    expect(await nameOf(second.id)).toBeNull()
  })

  test('is refused when it looks like someone’s', async () => {
    const key = randomUUID()
      .replaceAll(/[^a-f]/g, '')
      .slice(0, 6)
    await choose(await nameless(), `Moi-${key}`)
    for (const alike of [`M0l${key}`, `rn01_${key}`, `mo-1-${key}`]) {
      await expect(choose(await nameless(), alike)).rejects.toMatchObject({ code: 'conflict' })
    }
  })

  test('is refused when it looks like the name that someone else shows', async () => {
    const key = randomUUID()
      .replaceAll(/[^a-f]/g, '')
      .slice(0, 6)
    const other = await aMember()
    await db.member.update({ where: { id: other.id }, data: { displayName: `Lаmp ${key}` } })
    const member = await nameless()
    await expect(choose(member, `Lamp-${key}`)).rejects.toMatchObject({ code: 'conflict' })
    expect(await nameOf(member.id)).toBeNull()
  })

  test('at the same time in different letters gives it to one of the two', async () => {
    const name = freshName()
    const members = [await nameless(), await nameless()]
    const outcomes = await Promise.allSettled([
      choose(members[0] ?? VISITOR, name.toLowerCase()),
      choose(members[1] ?? VISITOR, name.toUpperCase()),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const where = { handle: { equals: name, mode: 'insensitive' as const } }
    expect(await db.member.count({ where })).toBe(1)
  })

  test('happens once: a name stays', async () => {
    const member = await aMember()
    await expect(choose(member, freshName())).rejects.toMatchObject({ code: 'forbidden' })
    expect(await nameOf(member.id)).toBe(member.handle)
  })

  test('happens once even from two windows that both know of no name', async () => {
    const member = await nameless()
    const first = freshName()
    await choose(member, first)
    await expect(choose(member, freshName())).rejects.toMatchObject({ code: 'conflict' })
    expect(await nameOf(member.id)).toBe(first)
  })

  test('is for members: a visitor is asked to sign in', async () => {
    await expect(choose(VISITOR, freshName())).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('names nobody else', async () => {
    const [member, other] = [await nameless(), await nameless()]
    await choose(member, freshName())
    expect(await nameOf(other.id)).toBeNull()
  })
})
