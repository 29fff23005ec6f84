import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { unveilInput } from '@/domain/moderation/unveil'
import { db } from '@/server/db'
import { postComment } from '@/server/discussion/post-comment'
import { decided } from '@/server/testing/a-case'
import { aComment, commentAt } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { unveilAuthor } from './unveil-author'

const allow = (allowsUnnamed: boolean) =>
  db.library.update({ where: { id: 1 }, data: { allowsUnnamed } })

beforeAll(() => allow(true))
afterAll(() => allow(false))

async function anUnnamedCase() {
  const thread = await aThread()
  const author = await aMember()
  const sent = {
    clientKey: randomUUID(),
    threadId: thread.id,
    words: 'Mine.',
    unnamed: 'on',
  } as const
  const { id } = await postComment(author, sent)
  return commentAt(id, author)
}

const events = (commentId: string) => db.accountEvent.findMany({ where: { commentId } })
const reason = 'A threat.'

describe('who wrote as “a reader”', () => {
  test('is told to a moderator who says why, and every time that is logged for good', async () => {
    const { id: commentId, author } = await anUnnamedCase()
    const moderator = await aMember({ roles: ['MODERATOR'] })
    expect(await unveilAuthor(moderator, { commentId, reason })).toEqual({ handle: author.handle })
    await unveilAuthor(moderator, { commentId, reason: 'Again.' })
    const logged = await events(commentId)
    expect(logged).toMatchObject([
      { kind: 'UNVEILED', byId: moderator.id, memberId: author.id, reason },
      { kind: 'UNVEILED', byId: moderator.id, memberId: author.id, reason: 'Again.' },
    ])
    expect(JSON.stringify(logged)).not.toContain(author.handle)
    await expect(db.accountEvent.deleteMany({ where: { commentId } })).rejects.toThrow()
  })

  test.each(['visitor', 'member', 'editor', 'owner', 'moderator without a name'])(
    'is not told to a %s, and nothing is logged',
    async (who) => {
      const { id: commentId } = await anUnnamedCase()
      const roles = { editor: ['EDITOR' as const], owner: ['OWNER' as const] }[who] ?? []
      const nameless = { handle: null, roles: ['MODERATOR' as const] }
      const actor =
        who === 'visitor'
          ? VISITOR
          : await aMember(who === 'moderator without a name' ? nameless : { roles })
      await expect(unveilAuthor(actor, { commentId, reason })).rejects.toThrow()
      expect(await events(commentId)).toEqual([])
    },
  )

  test('is not looked up without an open case, nor where the handle stands', async () => {
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const comment = await anUnnamedCase()
    await decided(comment, 'APPROVE')
    const closed = unveilAuthor(moderator, { commentId: comment.id, reason })
    await expect(closed).rejects.toMatchObject({ code: 'not-found' })
    const named = await aComment((await aThread()).id, { isHeld: true })
    const shown = unveilAuthor(moderator, { commentId: named.id, reason })
    await expect(shown).rejects.toMatchObject({ code: 'invalid' })
    expect([...(await events(comment.id)), ...(await events(named.id))]).toEqual([])
  })

  test.each(['', '   ', '\u200b', 'x'.repeat(501), { not: '' }])('needs a reason: %o', (why) => {
    expect(unveilInput.safeParse({ commentId: randomUUID(), reason: why }).success).toBe(false)
  })
})
