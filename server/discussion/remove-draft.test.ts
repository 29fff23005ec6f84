import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { forgetExpired } from '@/server/jobs/forget-expired'
import { aDraft, aWrite } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'

import { keepDraft } from './keep-draft'
import { ownDraft } from './own-draft'
import { removeDraft } from './remove-draft'

async function aRemovedDraft() {
  const [member, box] = [await aMember(), `thread:${randomUUID()}`]
  await aDraft(member, box)
  const { id } = await db.draft.findFirstOrThrow({ where: { memberId: member.id } })
  await removeDraft(member, { id })
  return { member, box, id }
}

test('a draft that was taken away is gone from its box, and the box takes new words', async () => {
  const { member, box, id } = await aRemovedDraft()
  await removeDraft(member, { id })
  expect(await ownDraft(member, box)).toBeNull()
  await keepDraft(member, aWrite(box, { words: 'Anew' }))
  expect(await ownDraft(member, box)).toMatchObject({ words: 'Anew' })
})

test('it is forgotten after a day, not before', async () => {
  const { id } = await aRemovedDraft()
  const { removedAt } = await db.draft.findUniqueOrThrow({ where: { id } })
  const removed = removedAt ?? new Date()
  await forgetExpired(after(removed, DAY_MS - 1000))
  expect(await db.draft.count({ where: { id } })).toBe(1)
  await forgetExpired(after(removed, DAY_MS + 1000))
  expect(await db.draft.count({ where: { id } })).toBe(0)
})

test('another’s draft cannot be taken away', async () => {
  const [member, box] = [await aMember(), `thread:${randomUUID()}`]
  await aDraft(member, box)
  const { id } = await db.draft.findFirstOrThrow({ where: { memberId: member.id } })
  const refused = removeDraft(await aMember({ roles: ['MODERATOR'] }), { id })
  await expect(refused).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownDraft(member, box)).not.toBeNull()
})
