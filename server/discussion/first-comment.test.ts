import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { notificationsOf } from '@/server/notifications/queries'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { postComment } from './post-comment'
import { discussionOf, placeOfComment, threadById } from './queries'

const sent = (threadId: string, words = 'I know this.') => ({
  clientKey: randomUUID(),
  threadId,
  words,
})

describe('the first comment of a new member', () => {
  test('is held: it opens one case, with the check that held it', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const { id, isHeld } = await postComment(member, sent(thread.id))
    expect(isHeld).toBe(true)
    const stored = await db.comment.findUniqueOrThrow({
      where: { id },
      include: { cases: true, currentRevision: { include: { checks: true } } },
    })
    expect(stored).toMatchObject({
      visibility: 'PENDING',
      parentId: thread.opening.id,
      cases: [{ state: 'OPEN', version: 0 }],
      currentRevision: { markdown: 'I know this.' },
    })
    const spoken = stored.currentRevision?.checks.filter(({ verdict }) => verdict !== 'PASS')
    expect(spoken).toMatchObject([{ check: 'new-member', verdict: 'HOLD', ruleVersion: 1 }])
  })

  test('is seen by its author, and by nobody else in any place', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    const before = [await threadById(thread.id, VISITOR), await discussionOf(thread.slug, VISITOR)]
    const { id } = await postComment(member, sent(thread.id, 'a secret of mine'))
    for (const other of [VISITOR, thread.opening.author, await aMember()]) {
      expect(await placeOfComment(id, other)).toBeNull()
      const seen = [await threadById(thread.id, other), await discussionOf(thread.slug, other)]
      expect(JSON.stringify(seen)).not.toMatch(`secret of mine|${member.handle ?? ''}|${id}`)
    }
    expect(await threadById(thread.id, VISITOR)).toEqual(before[0])
    expect(await discussionOf(thread.slug, VISITOR)).toEqual(before[1])
    expect(await notificationsOf(thread.opening.author)).toEqual([])
    const own = await threadById(thread.id, member)
    expect(own?.comments.at(-1)).toMatchObject({ id, state: 'pending', isOwn: true })
    expect(own?.comments.at(-1)?.html).toContain('secret of mine')
  })

  test('so is the second, while the first waits', async () => {
    const [thread, member] = [await aThread(), await aMember()]
    await postComment(member, sent(thread.id))
    expect(await postComment(member, sent(thread.id, 'And more.'))).toMatchObject({ isHeld: true })
  })

  test('once it is approved, the second is shown at once', async () => {
    const thread = await aThread()
    const first = await aComment(thread.id, { isHeld: true })
    await decided(first, 'APPROVE')
    const second = await postComment(first.author, sent(thread.id, 'And more.'))
    expect(second.isHeld).toBe(false)
    expect((await threadById(thread.id, VISITOR))?.comments).toHaveLength(3)
    expect(await db.case.count({ where: { commentId: second.id } })).toBe(0)
  })

  test('once it is removed, the second is held again', async () => {
    const thread = await aThread()
    const first = await aComment(thread.id, { isHeld: true })
    await decided(first, 'REMOVE')
    expect(await postComment(first.author, sent(thread.id))).toMatchObject({ isHeld: true })
  })
})
