import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aRejectedWord } from '@/server/testing/a-rejected-word'
import { aThread } from '@/server/testing/a-thread'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { openThread } from './open-thread'
import { discussionOf, threadById } from './queries'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit.'

const sent = ({ slug }: { slug: string }) => ({
  clientKey: randomUUID(),
  slug,
  title: 'A question',
  words: 'What is a lamp?',
})

function about(essay: TestRevision, words: string) {
  const start = essay.text.indexOf(words)
  return { ...sent(essay), revision: essay.revisionId, start, end: start + words.length }
}

const aTrustedMember = async () => unheld(await aMember())
const threadsOf = (essayId: string) => db.thread.findMany({ where: { essayId } })

describe('a conversation about an essay', () => {
  test('begins with its first comment, for everyone to read', async () => {
    const [essay, member] = [await anEssay(TEXT), await aTrustedMember()]
    const { threadId } = await openThread(member, sent(essay))
    expect(await threadById(threadId, VISITOR)).toMatchObject({
      title: 'A question',
      handle: member.handle,
      passage: null,
      commentCount: 1,
      isWaiting: false,
      subject: { kind: 'essay', slug: essay.slug, address: `/essays/${essay.slug}` },
      comments: [{ parentId: null, depth: 0, html: '<p>What is a lamp?</p>' }],
    })
    expect((await discussionOf(essay.slug, VISITOR))?.threads).toHaveLength(1)
  })

  test('waits where its title alone is what a check holds; moderators see which word', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    await aComment((await aThread()).id, { author: member })
    const title = `Out of the ${await aRejectedWord('quagmire')}`
    expect(await openThread(member, sent(essay))).toMatchObject({ isHeld: false })
    const { id, isHeld } = await openThread(member, { ...sent(essay), title })
    expect(isHeld).toBe(true)
    const where = { check: 'word-lists', revision: { commentId: id } }
    const { evidence } = await db.checkResult.findFirstOrThrow({ where })
    expect(evidence).toContain('quagmire')
  })

  test('opened by a new member waits: nobody else sees even its title', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    const { threadId, isHeld } = await openThread(member, sent(essay))
    expect(isHeld).toBe(true)
    expect(await db.case.count({ where: { comment: { threadId }, state: 'OPEN' } })).toBe(1)
    for (const other of [VISITOR, await aMember()]) {
      expect(await threadById(threadId, other)).toBeNull()
      expect(await discussionOf(essay.slug, other)).toMatchObject({ version: 0, threads: [] })
    }
    expect(await threadById(threadId, member)).toMatchObject({
      title: 'A question',
      isWaiting: true,
      commentCount: 0,
    })
    expect((await discussionOf(essay.slug, member))?.threads).toHaveLength(1)
  })
})

describe('a conversation about a passage', () => {
  test('keeps the words it is about, and where they stand', async () => {
    const [essay, member] = [await anEssay(TEXT), await aTrustedMember()]
    const { threadId } = await openThread(member, about(essay, 'keeps the lamp lit'))
    const thread = await threadById(threadId, VISITOR)
    expect(thread?.passage?.quotation).toBe('keeps the lamp lit')
    const passage = await db.passage.findUniqueOrThrow({ where: { id: thread?.passage?.id ?? '' } })
    expect(passage).toMatchObject({ revisionId: essay.revisionId, exact: 'keeps the lamp lit' })
  })

  test('chosen on an older revision is placed in the current one', async () => {
    const [essay, member] = [await anEssay(TEXT), await aTrustedMember()]
    const { revisionId } = await aRevision(essay.essayId, `Opening.\n${TEXT}`)
    const { threadId } = await openThread(member, about(essay, 'the lamp'))
    const { passageId } = await db.thread.findUniqueOrThrow({ where: { id: threadId } })
    const [placement] = await db.placement.findMany({ where: { passageId: passageId ?? '' } })
    expect(placement).toMatchObject({ revisionId, state: 'MOVED', words: 'the lamp' })
  })

  type Wrong = { start?: number; end?: number | undefined; isOfAnother?: boolean }
  test.each<[string, Wrong]>([
    ['of another essay', { isOfAnother: true }],
    ['beyond the end', { start: 10_000, end: 10_005 }],
    ['that ends before it begins', { start: 9, end: 4 }],
    ['of no length', { start: 4, end: 4 }],
    ['half chosen', { end: undefined }],
  ])('%s is refused, and nothing is stored', async (_rule, { isOfAnother = false, ...wrong }) => {
    const [essay, other, member] = [
      await anEssay(TEXT),
      await anEssay(TEXT),
      await aTrustedMember(),
    ]
    const { end, ...place } = { ...about(essay, 'the lamp'), ...wrong }
    const revision = isOfAnother ? other.revisionId : essay.revisionId
    const request = { ...place, revision, ...(end !== undefined && { end }) }
    await expect(openThread(member, request)).rejects.toHaveProperty('name', 'Refusal')
    expect(await threadsOf(essay.essayId)).toEqual([])
    expect(await db.passage.count({ where: { revisionId: essay.revisionId } })).toBe(0)
  })

  test('twelve opened at once on one essay are all stored, and counted', async () => {
    const essay = await anEssay(TEXT)
    const members = await Promise.all(Array.from({ length: 12 }, aTrustedMember))
    await Promise.all(members.map((member) => openThread(member, about(essay, 'the lamp'))))
    const discussion = await discussionOf(essay.slug, VISITOR)
    expect(discussion?.threads).toHaveLength(12)
    expect(discussion?.version).toBe(12)
  })
})

describe('the same request', () => {
  test('sent twice opens one conversation, and answers with it', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    const request = about(essay, 'the lamp')
    const first = await openThread(member, request)
    expect(await openThread(member, request)).toEqual(first)
    expect(await threadsOf(essay.essayId)).toHaveLength(1)
  })

  test('sent twenty times at once leaves one conversation and one passage', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    const request = about(essay, 'the lamp')
    const sending = Array.from({ length: 20 }, () => openThread(member, request))
    expect(new Set((await Promise.all(sending)).map(({ id }) => id)).size).toBe(1)
    expect(await threadsOf(essay.essayId)).toHaveLength(1)
    expect(await db.passage.count({ where: { revisionId: essay.revisionId } })).toBe(1)
  })

  test('is answered even when the essay was withdrawn meanwhile', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    const request = about(essay, 'the lamp')
    const first = await openThread(member, request)
    await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
    expect(await openThread(member, request)).toEqual(first)
  })

  test.each([{ words: 'Other words.' }, { title: 'Another title' }])(
    'with %o is refused',
    async (changed) => {
      const [essay, member] = [await anEssay(TEXT), await aMember()]
      const request = sent(essay)
      await openThread(member, request)
      const refused = openThread(member, { ...request, ...changed })
      await expect(refused).rejects.toMatchObject({ code: 'conflict' })
      expect(await threadsOf(essay.essayId)).toHaveLength(1)
    },
  )
})

describe('a conversation is refused', () => {
  test('about an essay that is not in the library, or was withdrawn', async () => {
    const [essay, member] = [await anEssay(TEXT), await aMember()]
    await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
    for (const request of [sent(essay), sent({ slug: 'nowhere' }), about(essay, 'the lamp')]) {
      await expect(openThread(member, request)).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await threadsOf(essay.essayId)).toEqual([])
  })

  test('from a visitor, and from a member without a name', async () => {
    const essay = await anEssay(TEXT)
    await expect(openThread(VISITOR, sent(essay))).rejects.toMatchObject({ code: 'sign-in' })
    const nameless = openThread(await aMember({ handle: null }), sent(essay))
    await expect(nameless).rejects.toMatchObject({ code: 'forbidden' })
    expect(await threadsOf(essay.essayId)).toEqual([])
  })
})
