import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import type { ReactionWord } from '@/domain/discussion/reaction'
import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { react } from './react'
import { reactionsTo } from './reactions-to'

const say = (commentId: string, word: ReactionWord) => ({ commentId, word, wish: 'say' }) as const
const seenBy = async (reader: MemberActor, id: string) => (await reactionsTo(reader, [id])).get(id)

describe('a reaction', () => {
  test('is one word of many, said once, and taken back', async () => {
    const [{ opening }, ada, bo] = [await aThread(), await aMember(), await aMember()]
    await Promise.all([
      react(ada, say(opening.id, 'ME_TOO')),
      react(ada, say(opening.id, 'ME_TOO')),
    ])
    await react(ada, say(opening.id, 'THANK_YOU'))
    await react(bo, say(opening.id, 'THANK_YOU'))
    expect(await seenBy(ada, opening.id)).toEqual([
      { word: 'THANK_YOU', count: 2, isOwn: true },
      { word: 'ME_TOO', count: 1, isOwn: true },
    ])
    await react(ada, { ...say(opening.id, 'ME_TOO'), wish: 'take back' })
    expect(await seenBy(bo, opening.id)).toEqual([{ word: 'THANK_YOU', count: 2, isOwn: true }])
  })

  test('is not for one’s own words, a visitor, the suspended, nor to what nobody may read', async () => {
    const { id: threadId, opening } = await aThread()
    const own = react(opening.author, say(opening.id, 'HELPED'))
    await expect(own).rejects.toMatchObject({ code: 'forbidden' })
    const visitor = react(VISITOR, say(opening.id, 'HELPED'))
    await expect(visitor).rejects.toMatchObject({ code: 'sign-in' })
    const suspended = { ...(await aMember()), isSuspended: true }
    const refused = react(suspended, say(opening.id, 'HELPED'))
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    const held = await aComment(threadId, { isHeld: true })
    const unseen = react(await aMember(), say(held.id, 'HELPED'))
    await expect(unseen).rejects.toMatchObject({ code: 'gone' })
    expect(await db.reaction.count({ where: { comment: { threadId } } })).toBe(0)
  })

  test('of whom the author muted counts for themselves alone, who learn nothing of it', async () => {
    const [{ opening }, muted] = [await aThread(), await aMember()]
    await db.mute.create({ data: { memberId: opening.author.id, mutedId: muted.id } })
    await react(muted, say(opening.id, 'SOURCE'))
    expect(await seenBy(opening.author, opening.id)).toBeUndefined()
    expect(await seenBy(muted, opening.id)).toEqual([{ word: 'SOURCE', count: 1, isOwn: true }])
  })
})
