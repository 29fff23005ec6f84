import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aDraft } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'

import { draftOwner } from './draft-owner'
import { draftToOpen } from './draft-to-open'
import { ownDraft } from './own-draft'

test('a draft is read by its writer alone, in its own box alone', async () => {
  const [member, other, threadId] = [await aMember(), await aMember(), randomUUID()]
  const box = { kind: 'thread', threadId } as const
  await aDraft(member, `thread:${threadId}`)
  const { id } = await db.draft.findFirstOrThrow({ where: { memberId: member.id } })
  expect(await ownDraft(member, `thread:${threadId}`)).toMatchObject({ words: 'Half a thought' })
  expect(await draftToOpen(member, id, box)).toMatchObject({ words: 'Half a thought' })
  expect(await draftToOpen(member, id, { kind: 'reply', commentId: threadId })).toBeNull()
  expect(await draftToOpen(member, 'no id', box)).toBeNull()
  expect(await draftToOpen(other, id, box)).toBeNull()
  expect(await draftToOpen(VISITOR, id, box)).toBeNull()
  expect(await ownDraft(other, `thread:${threadId}`)).toBeNull()
  const name = `thread:${threadId}`
  expect(await ownDraft(member, name, draftOwner(member))).toMatchObject({ sequence: 1 })
  // A page that was drawn for one, in a browser in which another signed in since.
  await expect(ownDraft(member, name, draftOwner(other))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(ownDraft(VISITOR, `thread:${threadId}`)).rejects.toMatchObject({ code: 'sign-in' })
})
