import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'

import { commentToPurge } from './comment-to-purge'

test('an owner sees the words they are about to erase, also those that wait', async () => {
  const comment = await aComment((await aThread()).id, { words: 'She lives there.', isHeld: true })
  expect(await commentToPurge(await anOwner(), comment.id)).toMatchObject({
    ...{ id: comment.id, byline: comment.author.handle, revisions: 1, isPurged: false },
    html: expect.stringContaining('She lives there.') as string,
  })
  expect(await commentToPurge(await anOwner(), randomUUID())).toBeNull()
})

test('nobody else does', async () => {
  const comment = await aComment((await aThread()).id)
  for (const who of [await aModerator(), comment.author])
    await expect(commentToPurge(who, comment.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(commentToPurge(VISITOR, comment.id)).rejects.toMatchObject({ code: 'sign-in' })
})
