import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aDraft } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'

import { ownDraft } from './own-draft'
import { removeDraft } from './remove-draft'
import { restoreDraft } from './restore-draft'

test('a draft comes back with its words, to its writer alone', async () => {
  const [member, box] = [await aMember(), `thread:${randomUUID()}`]
  await aDraft(member, box)
  const { id } = await db.draft.findFirstOrThrow({ where: { memberId: member.id } })
  await removeDraft(member, { id })
  await expect(restoreDraft(await aMember(), { id })).rejects.toMatchObject({ code: 'not-found' })
  expect(await ownDraft(member, box)).toBeNull()
  await restoreDraft(member, { id })
  expect(await ownDraft(member, box)).toMatchObject({ words: 'Half a thought' })
  await expect(restoreDraft(member, { id: randomUUID() })).rejects.toMatchObject({
    code: 'not-found',
  })
})
