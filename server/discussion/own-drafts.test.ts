import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aComment } from '@/server/testing/a-comment'
import { aDraft } from '@/server/testing/a-draft'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { mergeThread } from './merge-thread'
import { openingOnce } from './opening-once'
import { ownDrafts } from './own-drafts'

test('drafts stand in the list with the place they belong to, the last one first', async () => {
  const [member, thread] = [await aMember(), await aThread({ title: 'On lamps' })]
  const mine = await aComment(thread.id, { author: member })
  await aDraft(member, `thread:${thread.id}`, 'To all of you')
  await aDraft(member, `reply:${thread.opening.id}`, 'To you alone')
  await aDraft(member, `edit:${mine.id}`, 'Said better')
  await aDraft(member, `new-thread:essay:${thread.slug}`, 'Something else')
  await aDraft(await aMember(), `thread:${thread.id}`, 'Not mine')
  const drafts = await ownDrafts(member)
  expect(drafts.map(({ kind, firstWords }) => [kind, firstWords])).toEqual([
    ['New conversation', 'Something else'],
    ['Change of your comment', 'Said better'],
    ['Answer to a comment', 'To you alone'],
    ['Reply', 'To all of you'],
  ])
  const [opened, , answer, reply] = drafts
  expect(opened?.address).toBe(`/essays/${thread.slug}/discussion/new?draft=${opened?.id ?? ''}`)
  expect(answer?.address).toBe(
    `/threads/${thread.id}?reply=${thread.opening.id}&draft=${answer?.id ?? ''}#reply`,
  )
  expect(reply?.place).toContain('On lamps')
})

test('a draft for a conversation that went into another leads to its box there', async () => {
  const [member, into] = [await aMember(), await aThread({ title: 'On lamps' })]
  const thread = await aThread({ title: 'On wicks' })
  await aDraft(member, `thread:${thread.id}`, 'To all of you')
  await mergeThread(await aModerator(), { threadId: thread.id, into: into.id, reason: '' })
  const [draft] = await ownDrafts(member)
  expect(draft?.place).toContain('On lamps')
  expect(draft?.address).toBe(`/threads/${thread.id}?draft=${draft?.id ?? ''}#reply`)
  expect(await openingOnce(thread.id)).toBe(thread.opening.id)
  expect(await openingOnce(into.id)).toBeNull()
})

test('a place that nobody can read any more is not named, and the words are there whole', async () => {
  const [member, thread] = [await aMember(), await aThread({ title: 'A held title', isHeld: true })]
  const words = 'word '.repeat(80)
  for (const box of [`thread:${thread.id}`, `reply:${thread.opening.id}`, `thread:${randomUUID()}`])
    await aDraft(member, box, words)
  for (const draft of await ownDrafts(member))
    expect(draft).toMatchObject({ place: null, address: null, words })
})

test('what was taken away is not in the list', async () => {
  const member = await aMember()
  await aDraft(member, `thread:${randomUUID()}`)
  await db.draft.updateMany({ where: { memberId: member.id }, data: { removedAt: new Date() } })
  expect(await ownDrafts(member)).toEqual([])
})
