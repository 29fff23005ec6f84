import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { DRAFTS_MAX } from '@/domain/discussion/draft-write'
import { db } from '@/server/db'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aDraft, aWrite } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { draftOwner } from './draft-owner'
import { editComment } from './edit-comment'
import { keepDraft } from './keep-draft'
import { openThread } from './open-thread'
import { ownDraft } from './own-draft'
import { postComment } from './post-comment'

const aBox = () => `thread:${randomUUID()}`

describe('what is typed in a box', () => {
  test('is kept as it was typed, one draft for each box, for its writer alone', async () => {
    const [member, other, box] = [await aMember(), await aMember(), aBox()]
    const write = aWrite(box, { words: ' half a\n\nthought ', contentNote: 'dark' })
    const { draft } = await keepDraft(member, write)
    expect(draft).toMatchObject({ words: ' half a\n\nthought ', contentNote: 'dark', sequence: 1 })
    await keepDraft(member, { ...write, words: 'a whole one', sequence: 2 })
    expect(await ownDraft(member, box)).toMatchObject({ words: 'a whole one', sequence: 2 })
    expect(await db.draft.count({ where: { memberId: member.id } })).toBe(1)
    expect(await ownDraft(other, box)).toBeNull()
  })

  test('is not kept for somebody else who signed in meanwhile', async () => {
    const [member, other, box] = [await aMember(), await aMember(), aBox()]
    const write = { ...aWrite(box, { words: 'mine' }), owner: draftOwner(member) }
    await expect(keepDraft(other, write)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await ownDraft(other, box)).toBeNull()
    await keepDraft(member, write)
    expect(await ownDraft(member, box)).toMatchObject({ words: 'mine' })
  })

  test('gives way to a higher sequence only; a late write is told what stands', async () => {
    const [member, box] = [await aMember(), aBox()]
    const write = aWrite(box, { words: 'newer', sequence: 5 })
    await keepDraft(member, write)
    for (const sequence of [4, 5]) {
      const late = keepDraft(member, { ...write, words: 'older', sequence })
      await expect(late).rejects.toMatchObject({ status: 409, stands: { words: 'newer' } })
    }
    expect(await ownDraft(member, box)).toMatchObject({ words: 'newer', sequence: 5 })
  })

  test('is not replaced from another device that has not seen it, however high it counts', async () => {
    const [member, box] = [await aMember(), aBox()]
    await keepDraft(member, aWrite(box, { words: 'from the phone' }))
    const blind = aWrite(box, { words: 'from the desk', sequence: 90 })
    await expect(keepDraft(member, blind)).rejects.toMatchObject({
      code: 'conflict',
      stands: { words: 'from the phone', sequence: 1 },
    })
    await keepDraft(member, { ...blind, seen: 1, sequence: 2 })
    expect(await ownDraft(member, box)).toMatchObject({ words: 'from the desk' })
  })

  test('of many devices at once one is kept, and all others are told which', async () => {
    const [member, box] = [await aMember(), aBox()]
    const writes = Array.from({ length: 12 }, (_each, index) =>
      keepDraft(member, aWrite(box, { words: `device ${index}` })),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const standing = await ownDraft(member, box)
    for (const outcome of outcomes.filter((each) => each.status === 'rejected'))
      expect(outcome.reason).toMatchObject({ stands: { words: standing?.words } })
  })

  test('is no draft any more once the box was emptied', async () => {
    const [member, box] = [await aMember(), aBox()]
    const write = aWrite(box)
    await keepDraft(member, write)
    expect(await keepDraft(member, { ...write, words: ' ', sequence: 2, seen: 1 })).toEqual({
      draft: null,
    })
    expect(await db.draft.count({ where: { memberId: member.id } })).toBe(0)
  })

  test('needs a box, a name and room', async () => {
    const member = await aMember()
    await expect(keepDraft(VISITOR, aWrite(aBox()))).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = await aMember({ handle: null })
    await expect(keepDraft(nameless, aWrite(aBox()))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(keepDraft(member, aWrite('report:7'))).rejects.toMatchObject({ code: 'invalid' })
    const row = () => ({ memberId: member.id, words: 'x', sequence: 1, writer: randomUUID() })
    await db.draft.createMany({
      data: Array.from({ length: DRAFTS_MAX }, () => ({ ...row(), box: aBox() })),
    })
    await expect(keepDraft(member, aWrite(aBox()))).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.draft.count({ where: { memberId: member.id } })).toBe(DRAFTS_MAX)
  })
})

describe('a draft goes when its words are sent', () => {
  const boxesOf = async (memberId: string) =>
    (await db.draft.findMany({ where: { memberId } })).map(({ box }) => box)

  test('as a reply, and a write that was on its way does not bring it back', async () => {
    const [member, thread] = [await aMember(), await aThread()]
    const [box, clientKey] = [`thread:${thread.id}`, randomUUID()]
    const [below, elsewhere] = [`reply:${thread.opening.id}`, aBox()]
    for (const each of [box, below, elsewhere]) await aDraft(member, each)
    const input = { clientKey, threadId: thread.id, words: 'A whole thought' }
    await postComment(unheld(member), input)
    expect((await boxesOf(member.id)).sort()).toEqual([below, elsewhere].sort())
    await expect(keepDraft(member, aWrite(box, { clientKey }))).rejects.toMatchObject({
      code: 'gone',
    })
    await postComment(unheld(member), {
      ...{ ...input, clientKey: randomUUID() },
      parentId: thread.opening.id,
    })
    expect(await boxesOf(member.id)).toEqual([elsewhere])
  })

  test('but stays when they were refused', async () => {
    const [member, thread] = [await aMember(), await aThread()]
    const box = `thread:${thread.id}`
    await aDraft(member, box)
    await db.thread.update({ where: { id: thread.id }, data: { lockedAt: new Date() } })
    const input = { clientKey: randomUUID(), threadId: thread.id, words: 'A whole thought' }
    await expect(postComment(member, input)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await boxesOf(member.id)).toEqual([box])
  })

  test('as a new conversation', async () => {
    const [member, essay] = [await aMember(), await anEssay('The mirror shows.')]
    await aDraft(member, `new-thread:essay:${essay.slug}`)
    const said = { title: 'Why?', words: 'A mirror?', clientKey: randomUUID() }
    await openThread(unheld(member), { ...said, slug: essay.slug })
    expect(await boxesOf(member.id)).toEqual([])
  })

  test('as other words of a comment', async () => {
    const author = await aMember()
    const comment = await aComment((await aThread()).id, { author })
    await aDraft(author, `edit:${comment.id}`)
    const { id: commentId, revisionId } = comment
    await editComment(unheld(author), { commentId, revisionId, words: 'Said better.' })
    expect(await boxesOf(author.id)).toEqual([])
  })
})
