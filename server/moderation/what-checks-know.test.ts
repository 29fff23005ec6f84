import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { postComment } from '@/server/discussion/post-comment'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'
import { savedChecks } from '@/server/testing/saved-checks'

import { learnFromDecisions } from './learn-from-decisions'
import { resetFilter } from './reset-filter'

const PASSED = { isHeld: false, verdict: 'PASS', evidence: '' }
const held = (evidence: string) => ({ isHeld: true, verdict: 'HOLD', evidence })

let threadId: string
let moderator: MemberActor
beforeAll(async () => {
  threadId = (await aThread()).id
  moderator = await aModerator()
})

/** What one check said of the words last written, and whether they wait. */
async function saidBy(check: string, { id, isHeld }: { id: string; isHeld: boolean }) {
  const { verdict, evidence } = await db.checkResult.findFirstOrThrow({
    where: { check, revision: { commentId: id } },
    orderBy: { revision: { number: 'desc' } },
  })
  return { isHeld, verdict, evidence }
}

const post = async (author: MemberActor, check: string, words = 'One more.') =>
  saidBy(check, await postComment(author, { clientKey: randomUUID(), threadId, words }))

const edit = async (
  { id: commentId, revisionId, author }: TestComment,
  check: string,
  words: string,
) => saidBy(check, await editComment(author, { commentId, revisionId, words }))

/** Words of this author that everyone reads, as if they had been written so long ago. */
async function wroteBefore(author: MemberActor, agoMs: number): Promise<TestComment> {
  const comment = await aComment(threadId, { author })
  const createdAt = after(new Date(), -agoMs)
  await db.comment.update({ where: { id: comment.id }, data: { createdAt } })
  return comment
}

describe.each([
  ['newPerHour', 'an hour', 60 * MINUTE_MS],
  ['newPerDay', 'a day', DAY_MS],
] as const)('where %s is 2, of a new member', (setting, name, spanMs) => {
  beforeAll(async () => {
    await savedChecks({ firstHeld: 0, [setting]: 2 })
  })

  test(`the third comment within ${name} waits`, async () => {
    const author = await aMember()
    await wroteBefore(author, spanMs - MINUTE_MS)
    expect(await post(author, 'rate')).toEqual(PASSED)
    const evidence = `New here, and wrote 2 comments within ${name}.`
    expect(await post(author, 'rate')).toEqual(held(evidence))
  })

  test(`what they wrote a minute more than ${name} ago does not count`, async () => {
    const author = await aMember()
    await wroteBefore(author, spanMs + MINUTE_MS)
    expect(await post(author, 'rate')).toEqual(PASSED)
    expect(await post(author, 'rate')).toEqual(PASSED)
  })

  test('what others wrote does not count', async () => {
    for (const author of [await aMember(), await aMember(), await aMember()])
      expect(await post(author, 'rate')).toEqual(PASSED)
  })
})

describe('somebody whose words were removed', () => {
  beforeAll(async () => {
    await savedChecks({ firstHeld: 0, newPerHour: 100, newPerDay: 100 })
  })

  const wrote = (author: MemberActor, count: number) =>
    Promise.all(Array.from({ length: count }, () => aComment(threadId, { author })))

  async function removedThree(author: MemberActor): Promise<void> {
    for (const comment of await wrote(author, 3)) await decided(comment, 'REMOVE', moderator)
  }

  test('three of five waits with what they write and change next', async () => {
    const author = await aMember()
    const [stays] = await wrote(author, 2)
    await removedThree(author)
    const evidence = 'Of this member’s last 5 comments 3 were removed.'
    expect(await post(author, 'removed-before')).toEqual(held(evidence))
    if (stays) expect(await edit(stays, 'removed-before', 'Changed.')).toEqual(held(evidence))
  })

  test('two of three does not: so few say nothing of anybody', async () => {
    const author = await aMember()
    const [one, two] = await wrote(author, 3)
    for (const comment of [one, two]) if (comment) await decided(comment, 'REMOVE', moderator)
    expect(await post(author, 'removed-before')).toEqual(PASSED)
  })

  test('less often than the share says does not', async () => {
    const author = await aMember()
    await wrote(author, 4)
    await removedThree(author)
    expect(await post(author, 'removed-before')).toEqual(PASSED)
  })

  test('is measured by the last twenty that were decided on, without what waits', async () => {
    const author = await aMember()
    await savedChecks({ firstHeld: 0, newPerHour: 100, removedShare: 10 })
    await removedThree(author)
    await wrote(author, 17)
    const evidence = 'Of this member’s last 20 comments 3 were removed.'
    for (let times = 0; times < 2; times++)
      expect(await post(author, 'removed-before')).toEqual(held(evidence))
    await wrote(author, 1)
    expect(await post(author, 'removed-before')).toEqual(PASSED)
  })
})

describe('the filter', () => {
  const LEARNED = 20
  const TEXT = 'Zorbex crystals, sold cheaply!'
  const EVIDENCE =
    /^Reads like what was removed before \(99 %\): (?=.*“zorbex”)(?=.*“crystals”)(?=.*“cheaply”)/

  beforeAll(async () => {
    await savedChecks({ firstHeld: 1 })
  })

  async function taught(count: number): Promise<void> {
    for (let times = 0; times < count; times++) {
      await decided(await aComment(threadId, { words: TEXT }), 'REMOVE', moderator)
      const words = 'Gratefully walked beside mirrors.'
      await decided(await aComment(threadId, { words, isHeld: true }), 'APPROVE', moderator)
    }
    await learnFromDecisions()
  }

  test('holds what reads like what was removed, says by which words, and lets it pass once it forgot', async () => {
    const author = await aMember()
    const before = await aComment(threadId, { author })
    const [similar, harmless] = ['Cheaply sold: zorbex crystals.', 'Mirrors walked gratefully.']
    await resetFilter(await anOwner())
    await taught(LEARNED - 1)
    expect(await post(author, 'learned', similar)).toEqual(PASSED)
    await taught(1)
    const told = { isHeld: true, verdict: 'HOLD', evidence: expect.stringMatching(EVIDENCE) as unknown } // prettier-ignore
    expect(await post(author, 'learned', similar)).toEqual(told)
    expect(await edit(before, 'learned', similar)).toEqual(told)
    expect(await post(author, 'learned', harmless)).toEqual(PASSED)
    await resetFilter(await anOwner())
    expect(await post(author, 'learned', similar)).toEqual(PASSED)
  })
})
