import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { muteMember } from '@/server/accounts/mute-member'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { mentionChoices } from './mention-choices'

/** Members whose handles begin alike, and like nobody else's. */
const among = () => {
  const begun = `z${randomUUID().slice(0, 6)}`
  return { begun, member: (rest: string) => aMember({ handle: `${begun}${rest}` }) }
}
const handles = async (actor: MemberActor, begun: string, thread?: string) =>
  (await mentionChoices(actor, { begun, thread })).handles

describe('whom a member may mean by the beginning of a mention', () => {
  test('first those who spoke here, the last to speak first; then others by name', async () => {
    const { begun, member } = among()
    const [me, ann, bea, cid] = [
      await aMember(),
      await member('-a'),
      await member('-b'),
      await member('-C'),
    ]
    const thread = await aThread()
    await aComment(thread.id, { author: cid })
    await aComment(thread.id, { author: bea })
    expect(await handles(me, begun.toUpperCase(), thread.id)).toEqual(
      [bea, cid, ann].map(({ handle }) => handle),
    )
    expect(await handles(me, '', thread.id)).toEqual(
      [bea, cid, thread.opening.author].map(({ handle }) => handle),
    )
    expect(await handles(me, begun)).toHaveLength(3)
    expect(await handles(me, '')).toEqual([])
    expect(await handles(me, 'z')).toEqual([])
  })

  test('an underscore stands for itself', async () => {
    const { begun, member } = among()
    const [me, , under] = [await aMember(), await member('xab'), await member('_ab')]
    expect(await handles(me, `${begun}_`)).toEqual([under.handle])
  })

  test('"a reader" is not among those who spoke here', async () => {
    const { begun, member } = among()
    const [me, hidden] = [await aMember(), await member('-h')]
    const thread = await aThread()
    const { id } = await aComment(thread.id, { author: hidden })
    await db.comment.update({ where: { id }, data: { isUnnamed: true } })
    expect(await handles(me, '', thread.id)).not.toContain(hidden.handle)
    expect(await handles(me, begun, thread.id)).toEqual([hidden.handle])
  })

  test('neither oneself, nor whom one has muted, who lets nobody, or who is away', async () => {
    const { begun, member } = among()
    const [me, loud, closed, away] = [
      await member('-me'),
      await member('-loud'),
      await member('-closed'),
      await member('-away'),
    ]
    await muteMember(me, { handle: loud.handle ?? '' })
    await db.member.update({ where: { id: closed.id }, data: { mentionsFrom: 'NOBODY' } })
    await db.member.update({ where: { id: away.id }, data: { pausedAt: new Date() } })
    expect(await handles(me, begun)).toEqual([])
  })

  test('whoever lets only those they know is offered to them alone', async () => {
    const { begun, member } = among()
    const [me, stranger, choosy] = [await aMember(), await aMember(), await member('-choosy')]
    await db.member.update({ where: { id: choosy.id }, data: { mentionsFrom: 'ACQUAINTED' } })
    const thread = await aThread()
    await aComment(thread.id, { author: choosy })
    await aComment(thread.id, { author: me })
    expect(await handles(me, begun, thread.id)).toEqual([choosy.handle])
    expect(await handles(stranger, begun, thread.id)).toEqual([])
  })

  test('who muted them, a member does not learn', async () => {
    const { begun, member } = among()
    const [me, quiet] = [await aMember(), await member('-quiet')]
    await muteMember(quiet, { handle: me.handle ?? '' })
    expect(await handles(me, begun)).toEqual([quiet.handle])
  })

  test('eight at most, and for nobody who may not write', async () => {
    const { begun, member } = among()
    for (let n = 0; n < 10; n++) await member(`-${n}`)
    expect(await handles(await aMember(), begun)).toHaveLength(8)
    await expect(mentionChoices(VISITOR, { begun })).rejects.toMatchObject({ code: 'sign-in' })
    const newcomer = await aMember({ handle: null })
    await expect(mentionChoices(newcomer, { begun })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
