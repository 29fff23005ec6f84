import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { notificationsOf } from '@/server/notifications/queries'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { anEssay } from '@/server/testing/an-essay'

import { discussionOf, placeOfComment, threadById } from './queries'

/** Everything that one reader is ever sent about these conversations. */
async function allSeenBy(actor: MemberActor | typeof VISITOR, slug: string): Promise<string> {
  const threads = await db.thread.findMany({
    where: { essay: { slug } },
    include: { comments: true },
  })
  const comments = threads.flatMap((thread) => thread.comments)
  const seen = [
    await discussionOf(slug, actor),
    await Promise.all(threads.map(({ id }) => threadById(id, actor))),
    await Promise.all(comments.map(({ id }) => placeOfComment(id, actor))),
    actor.kind === 'member' ? await notificationsOf(actor) : null,
  ]
  return JSON.stringify(seen)
}

/** An essay with a conversation in every state; every word that not everyone may read says which it is. */
async function aHouseOfSecrets() {
  const { slug } = await anEssay('The mirror shows.')
  const [opener, moderator] = [await aMember(), await aMember({ roles: ['MODERATOR'] })]
  const open = await aThread({ slug, author: opener, title: 'Open title', words: 'open words' })
  const waiting = { isHeld: true, title: 'waiting-title-secret', words: 'waiting-words-secret' }
  await aThread({ slug, ...waiting })
  const taken = await aThread({ slug, title: 'taken-title-secret', words: 'taken-words-secret' })
  await aComment(taken.id, { author: opener, words: 'an answer that stays' })
  await decided(taken.opening, 'REMOVE', moderator)
  const held = await aComment(open.id, { isHeld: true, words: 'held-secret' })
  const removed = await aComment(open.id, { words: 'removed-secret' })
  await aComment(open.id, { author: opener, parentId: removed.id, words: 'below the removed' })
  await decided(removed, 'REMOVE', moderator)
  const deleted = await aComment(open.id, { words: 'deleted-secret' })
  await db.comment.update({ where: { id: deleted.id }, data: { authorDeletedAt: new Date() } })
  const folded = await aComment(open.id, { words: 'folded words' })
  await decided(folded, 'LIMIT', moderator)
  return { slug, open, taken, opener, moderator, held, removed, deleted, folded }
}

describe('words that are pending, removed or deleted', () => {
  test('are in nothing that a visitor or another member is sent, nor are their titles', async () => {
    const { slug, opener, moderator } = await aHouseOfSecrets()
    for (const reader of [VISITOR, opener, moderator, await aMember()]) {
      expect(await allSeenBy(reader, slug)).not.toContain('secret')
    }
    const seen = await allSeenBy(VISITOR, slug)
    for (const words of ['Open title', 'open words', 'an answer that stays', 'folded words']) {
      expect(seen).toContain(words)
    }
  })

  test('are sent to their author, with the reason, and to no other author', async () => {
    const { slug, held, removed, folded } = await aHouseOfSecrets()
    expect(await allSeenBy(held.author, slug)).toContain('held-secret')
    expect(await allSeenBy(held.author, slug)).not.toContain('removed-secret')
    expect(await allSeenBy(removed.author, slug)).toContain('removed-secret')
    expect(await allSeenBy(removed.author, slug)).toContain('It mocks a reader.')
    expect(await allSeenBy(folded.author, slug)).toContain('It mocks a reader.')
    expect(await allSeenBy(VISITOR, slug)).not.toContain('It mocks a reader.')
  })

  test('that their author deleted do not come back to their author either', async () => {
    const { open, deleted } = await aHouseOfSecrets()
    const seen = await threadById(open.id, deleted.author)
    expect(JSON.stringify(seen)).not.toContain('deleted-secret')
    expect(await placeOfComment(deleted.id, deleted.author)).toBeNull()
  })

  test('do not show who wrote them, nor what moderators noted', async () => {
    const { slug, held, removed } = await aHouseOfSecrets()
    const seen = await allSeenBy(VISITOR, slug)
    for (const { author } of [held, removed]) expect(seen).not.toContain(author.handle)
    const own = await allSeenBy(removed.author, slug)
    expect(own).not.toMatch(/privateNote|requestKey|deciderId|reporter/)
  })

  test('that were purged take the title of their conversation with them', async () => {
    const { open } = await aHouseOfSecrets()
    await db.comment.update({ where: { id: open.opening.id }, data: { purgedAt: new Date() } })
    const seen = await threadById(open.id, VISITOR)
    expect(seen).toMatchObject({ title: null, handle: null })
    expect(JSON.stringify(seen)).not.toContain('open words')
  })

  test('of an opening comment leave the conversation standing, without title and opener', async () => {
    const { slug, taken } = await aHouseOfSecrets()
    const card = (await discussionOf(slug, VISITOR))?.threads.find(({ id }) => id === taken.id)
    expect(card).toMatchObject({ title: null, handle: null, commentCount: 1 })
    const thread = await threadById(taken.id, VISITOR)
    expect(thread?.comments.map(({ state, depth }) => [state, depth])).toEqual([
      ['removed', 0],
      ['published', 1],
    ])
  })
})

describe('whoever wrote what was taken away', () => {
  test('can still read why, where nothing else is left to read', async () => {
    const thread = await aThread()
    const reply = await aComment(thread.id, { words: 'my own words' })
    await decided(reply, 'REMOVE')
    await decided(thread.opening, 'REMOVE')
    expect(await threadById(thread.id, VISITOR)).toBeNull()
    const own = await threadById(thread.id, reply.author)
    expect(own).toMatchObject({ title: null, handle: null })
    expect(own?.comments.at(-1)).toMatchObject({
      html: '<p>my own words</p>',
      statement: { rule: 'kind', facts: 'It mocks a reader.' },
    })
    expect((await threadById(thread.id, thread.opening.author))?.title).toBe('A question')
  })
})

describe('a statement', () => {
  test('holds exactly the decision, the rule and the reason', async () => {
    const { open, folded } = await aHouseOfSecrets()
    const seen = await threadById(open.id, folded.author)
    expect(seen?.comments.find(({ isOwn }) => isOwn)?.statement).toEqual({
      rule: 'kind',
      decisionId: expect.any(String) as string,
      ruleTitle: 'Be kind to people you do not know',
      law: '',
      facts: 'It mocks a reader.',
    })
  })
})

describe('a conversation that nobody may read', () => {
  test.each(['nowhere', 'no essay', '', 'a\0b', `a${'-b'.repeat(200)}`])(
    'there is none about %j',
    async (slug) => {
      expect(await discussionOf(slug, VISITOR)).toBeNull()
    },
  )

  test('there is none about an essay that readers do not see yet', async () => {
    const { slug } = await aThread()
    await db.essay.update({ where: { slug }, data: { scheduledFor: new Date() } })
    expect(await discussionOf(slug, VISITOR)).toBeNull()
  })

  test('there is none under an id that is not one', async () => {
    expect(await threadById(randomUUID(), VISITOR)).toBeNull()
    expect(await placeOfComment(randomUUID(), VISITOR)).toBeNull()
  })
})

describe('the conversations about an essay', () => {
  test('stay readable when the essay is withdrawn', async () => {
    const thread = await aThread()
    await db.essay.update({ where: { slug: thread.slug }, data: { withdrawnAt: new Date() } })
    expect(await discussionOf(thread.slug, VISITOR)).toMatchObject({
      isWithdrawn: true,
      threads: [{ id: thread.id }],
    })
  })

  test('are listed the liveliest first, and what waits of one’s own before all', async () => {
    const { slug } = await anEssay('The mirror shows.')
    const [quiet, lively] = [await aThread({ slug }), await aThread({ slug })]
    await aComment(quiet.id)
    await aComment(lively.id)
    const member = await aMember()
    const own = await aThread({ slug, author: member, isHeld: true })
    const listed = (await discussionOf(slug, member))?.threads.map(({ id }) => id)
    expect(listed).toEqual([own.id, lively.id, quiet.id])
  })
})
