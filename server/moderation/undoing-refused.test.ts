import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { reverseDecision } from './reverse-decision'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const aReply = async () => aComment((await aThread()).id)
const visibilityOf = async (id: string) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).visibility
const undo = (decisionId: string) => ({ requestKey: randomUUID(), decisionId })

describe('undoing is refused', () => {
  test('a second time, with the name of who undid it first', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const first = await aModerator()
    await reverseDecision(first, undo(id))
    const again = reverseDecision(await aModerator(), undo(id))
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
    await expect(again).rejects.toThrow(`${first.handle ?? ''} restored it just now.`)
  })

  test('of an undoing: decide anew instead', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const undone = await reverseDecision(await aModerator(), undo(id))
    const back = reverseDecision(await aModerator(), undo(undone.id))
    await expect(back).rejects.toMatchObject({ code: 'conflict' })
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
  })

  test('from anyone who is not a moderator, and of what was never decided', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    await expect(reverseDecision(VISITOR, undo(id))).rejects.toMatchObject({ code: 'sign-in' })
    for (const member of [comment.author, await aMember({ roles: ['EDITOR', 'OWNER'] })]) {
      const refused = reverseDecision(member, undo(id))
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
    const never = reverseDecision(await aModerator(), undo(randomUUID()))
    await expect(never).rejects.toMatchObject({ code: 'not-found' })
    expect(await visibilityOf(comment.id)).toBe('REMOVED')
  })
})
