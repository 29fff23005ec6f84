import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'

import { commentToPurge } from './comment-to-purge'
import { noteMember } from './note-member'

test('an owner sees the words they are about to erase, also those that wait', async () => {
  const comment = await aComment((await aThread()).id, { words: 'She lives there.', isHeld: true })
  expect(await commentToPurge(await anOwner(), comment.id)).toMatchObject({
    ...{ id: comment.id, byline: comment.author.handle, revisions: 1, isPurged: false },
    html: expect.stringContaining('She lives there.') as string,
  })
  expect(await commentToPurge(await anOwner(), randomUUID())).toBeNull()
})

test('and how much others wrote of it, or with its words, that goes along', async () => {
  const words = 'She lives in the red house there.'
  const comment = await aComment((await aThread()).id, { words })
  const owner = await anOwner()
  const goesAlong = async () => (await commentToPurge(owner, comment.id))?.goesAlong
  expect(await goesAlong()).toBe('')
  const { moderator } = await decided(comment, 'REMOVE')
  const memberId = comment.author.id
  await noteMember(moderator, {
    requestKey: randomUUID(),
    memberId,
    words: `Wrote “${words}” of a neighbour.`,
  })
  await noteMember(moderator, { requestKey: randomUUID(), memberId, words: 'Is kind otherwise.' })
  expect(await goesAlong()).toBe('1 reason or note of a decision, 1 report, 1 note on a member')
})

test('nobody else does', async () => {
  const comment = await aComment((await aThread()).id)
  for (const who of [await aModerator(), comment.author])
    await expect(commentToPurge(who, comment.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(commentToPurge(VISITOR, comment.id)).rejects.toMatchObject({ code: 'sign-in' })
})
