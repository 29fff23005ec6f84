import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { db } from '@/server/db'
import { postComment } from '@/server/discussion/post-comment'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'
import { savedChecks } from '@/server/testing/saved-checks'

import { checkDesk } from './check-desk'
import { dropTriedChecks } from './drop-tried-checks'
import { saveChecks } from './save-checks'
import { tryChecks } from './try-checks'

const { settings: first } = FIRST_SETTINGS

const sent = (threadId: string, words: string) => ({ clientKey: randomUUID(), threadId, words })
const checkOf = async (commentId: string, check: string) => {
  const where = { check, revision: { commentId } }
  return db.checkResult.findFirstOrThrow({ where })
}

describe('settings that were tried', () => {
  test('hold once they are saved, and results name their version', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    await aComment(thread.id, { author })
    const version = await savedChecks({ firstHeld: 2 })
    const second = await postComment(author, sent(thread.id, 'And more.'))
    expect(second.isHeld).toBe(true)
    expect(await checkOf(second.id, 'new-member')).toMatchObject({
      verdict: 'HOLD',
      ruleVersion: version,
      evidence: 'The first 2 comments of a new member wait for a moderator.',
    })
    await savedChecks({ firstHeld: 1 })
    expect(await postComment(author, sent(thread.id, 'Third.'))).toMatchObject({ isHeld: false })
  })

  test('are saved once, and written down', async () => {
    const version = await savedChecks({})
    const owner = await anOwner()
    await saveChecks(owner, { version })
    expect(await db.accountEvent.count({ where: { byId: owner.id } })).toBe(0)
    const reason = `The checks of new comments: version ${version}.`
    expect(await db.accountEvent.count({ where: { reason } })).toBe(1)
  })

  test('are not saved when others were tried since, or they were dropped', async () => {
    const owner = await anOwner()
    await tryChecks(owner, first)
    const version = (await checkDesk(owner)).tried?.version ?? 0
    await dropTriedChecks(owner)
    await expect(saveChecks(owner, { version })).rejects.toMatchObject({ code: 'conflict' })
    await expect(saveChecks(owner, { version: 1 })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('are changed by nobody once they hold', async () => {
    const version = await savedChecks({})
    const change = db.checkSettings.update({ where: { version }, data: { settings: {} } })
    await expect(change).rejects.toThrow()
    await expect(db.checkSettings.delete({ where: { version } })).rejects.toThrow()
  })

  test('are an owner’s to save', async () => {
    const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
    await expect(saveChecks(other, { version: 2 })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the words of a trusted member', () => {
  test('that a list flags are shown, and asked about in a case', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    for (const words of ['One.', 'Two.', 'Three.']) await aComment(thread.id, { author, words })
    await savedChecks({ flaggedWords: ['marmalade'] })
    const posted = await postComment(author, sent(thread.id, 'Mаrmalade, again.'))
    expect(posted.isHeld).toBe(false)
    expect(await db.case.findMany({ where: { commentId: posted.id } })).toMatchObject([
      { state: 'OPEN', sources: ['FLAGGED'], priority: 10 },
    ])
    await savedChecks({})
  })

  test('that a list rejects only wait: no program removes anything', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    await aComment(thread.id, { author })
    await savedChecks({ rejectedWords: ['marmalade'] })
    const { id } = await postComment(author, sent(thread.id, 'Marmalade!'))
    expect(await checkOf(id, 'word-lists')).toMatchObject({ verdict: 'REJECT' })
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      visibility: 'PENDING',
    })
    const decisions = await db.decision.findMany({ where: { commentId: id } })
    expect(decisions).toMatchObject([{ kind: 'HOLD', deciderId: null, facts: 'word-lists' }])
    await savedChecks({})
  })

  test('that speak of harm to oneself are shown, come first in the queue, and leave a sign apart', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    await aComment(thread.id, { author })
    const posted = await postComment(author, sent(thread.id, 'I want to die, and nobody sees.'))
    expect(posted.isHeld).toBe(false)
    expect(await db.case.findMany({ where: { commentId: posted.id } })).toMatchObject([
      { sources: ['FLAGGED'], priority: 100 },
    ])
    expect(await db.careSignal.count({ where: { commentId: posted.id } })).toBe(1)
  })

  test('that two others wrote before are held, and that one other wrote are not', async () => {
    const { id: threadId } = await aThread()
    const words = 'Earn three thousand a week from home, ask me how it is done.'
    const held: boolean[] = []
    for (let at = 0; at < 3; at += 1) {
      const author = await aMember()
      await aComment(threadId, { author })
      held.push((await postComment(author, sent(threadId, words))).isHeld)
    }
    expect(held).toEqual([false, false, true])
  })
})
