import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { threadJsonLd } from '@/domain/discussion/thread-json-ld'
import { recipients } from '@/domain/notifications/recipients'
import { profileByHandle } from '@/server/accounts/profile-by-handle'
import { db } from '@/server/db'
import { feedBody } from '@/server/feed'
import { noticeMail } from '@/server/mail/notice-mail'
import { latestDecisions, openCaseById, openCases } from '@/server/moderation/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { decided } from '@/server/testing/a-case'
import { aComment, commentAt, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aSearchedLibrary, found, freshWord, searched } from '@/server/testing/a-searched-library'
import { aThread } from '@/server/testing/a-thread'

import { discussionFeed, threadFeed } from './feeds'
import { openThread } from './open-thread'
import { postComment } from './post-comment'
import { discussionOf, placeOfComment, threadById } from './queries'
import { allowsUnnamed } from './unnamed'

const ORIGIN = 'https://library.example'
const allow = (allowsUnnamed: boolean) =>
  db.library.update({ where: { id: 1 }, data: { allowsUnnamed } })

beforeAll(async () => {
  await aSearchedLibrary()
  await allow(true)
})
afterAll(() => allow(false))

const reply = (threadId: string, words = 'It was mine.') =>
  ({ clientKey: randomUUID(), threadId, words, unnamed: 'on' }) as const

describe('posting as “a reader”', () => {
  test('is refused where the library does not allow it, and nothing is stored', async () => {
    const thread = await aThread()
    const member = await aMember()
    await allow(false)
    expect(await allowsUnnamed()).toBe(false)
    const posting = postComment(member, reply(thread.id))
    await expect(posting).rejects.toMatchObject({ code: 'invalid', fields: { unnamed: /handle/ } })
    const { slug } = thread
    const opening = {
      clientKey: randomUUID(),
      slug,
      title: 'T',
      words: 'W',
      unnamed: 'on',
    } as const
    await expect(openThread(member, opening)).rejects.toMatchObject({ code: 'invalid' })
    expect(await db.comment.count({ where: { authorId: member.id } })).toBe(0)
    await allow(true)
  })

  test('stays so when the library allows it no longer', async () => {
    const thread = await aThread()
    const member = unheld(await aMember())
    const { id } = await postComment(member, reply(thread.id))
    await allow(false)
    const seen = await threadById(thread.id, VISITOR)
    expect(seen?.comments.find((comment) => comment.id === id)).toMatchObject({
      handle: null,
      isUnnamed: true,
    })
    await allow(true)
  })

  test('is no way round: the first words wait, and the same key does not name them', async () => {
    const thread = await aThread()
    const member = await aMember()
    const sent = reply(thread.id)
    expect(await postComment(member, sent)).toMatchObject({ isHeld: true })
    const { unnamed: _unnamed, ...named } = sent
    await expect(postComment(member, named)).rejects.toMatchObject({ code: 'conflict' })
    expect(await postComment(member, sent)).toMatchObject({ isHeld: true })
  })

  test('is known to its author alone', async () => {
    const thread = await aThread()
    const member = unheld(await aMember())
    const { id } = await postComment(member, reply(thread.id))
    const own = await threadById(thread.id, member)
    const other = await threadById(thread.id, await aMember())
    const of = (seen: typeof own) => seen?.comments.find((comment) => comment.id === id)
    expect(of(own)).toMatchObject({ isOwn: true, handle: null, isUnnamed: true })
    expect(of(other)).toMatchObject({ isOwn: false, handle: null, isUnnamed: true })
  })

  test('is told of to those concerned even when they muted its author: that would tell who it is', async () => {
    const member = await aMember()
    const opener = await aMember()
    const thread = await aThread({ author: opener })
    await db.mute.create({ data: { memberId: opener.id, mutedId: member.id } })
    await postComment(unheld(member), reply(thread.id))
    const told = await notificationsOf(opener)
    expect(told.map(({ sentence }) => sentence)).toEqual(['A reader answered you.'])
    const mutedBy = [opener.id]
    const concerned = [{ memberId: opener.id, reason: 'REPLY' as const }]
    expect(recipients({ authorId: member.id, concerned, mutedBy })).toEqual([])
  })
})

/** Everything that others are shown of one conversation. */
async function everySurface(
  { id: threadId, slug }: { id: string; slug: string },
  commentId: string,
  who: { told: MemberActor; word: string; handle: string },
): Promise<Record<string, unknown>> {
  const moderator = await aMember({ roles: ['MODERATOR'] })
  const seen = await threadById(threadId, VISITOR)
  const feed = await threadFeed(threadId, ORIGIN)
  const ofEssay = await discussionFeed(slug, ORIGIN)
  const notices = await db.notification.findMany({ where: { memberId: who.told.id } })
  const cases = await db.case.findMany({ where: { commentId, state: { not: 'CLOSED' } } })
  const recipient = (await db.member.findUniqueOrThrow({ where: { id: who.told.id } })).email ?? ''
  const now = new Date()
  return {
    conversation: seen,
    jsonLd: seen && threadJsonLd(seen, ORIGIN),
    ofAnotherMember: await threadById(threadId, who.told),
    ofAModerator: await threadById(threadId, moderator),
    list: await discussionOf(slug, VISITOR),
    place: await placeOfComment(commentId, VISITOR),
    atom: feed && feedBody(feed, 'atom', ORIGIN),
    json: ofEssay && feedBody(ofEssay, 'json', ORIGIN),
    search: await searched(who.word),
    searchByHandle: (await found(who.handle)).hits,
    notices: await notificationsOf(who.told),
    mails: await Promise.all(
      notices.map(({ id }) => noticeMail({ subjectId: id, recipient }, now)),
    ),
    queue: await openCases(moderator),
    cases: await Promise.all(cases.map(({ id }) => openCaseById(moderator, id))),
    log: await latestDecisions(moderator, 50),
  }
}

describe('the handle of whoever wrote as “a reader”', () => {
  test('stands on no surface, whatever happens to the comment', async () => {
    const secret = await aMember({ handle: `secret${randomUUID().slice(0, 8)}` })
    const told = await aMember()
    const thread = await aThread({ author: told })
    const word = freshWord('lantern')
    const posted = await postComment(unheld(secret), reply(thread.id, `The ${word} is mine.`))
    const comment = await commentAt(posted.id, secret)
    await aComment(thread.id, { author: told, parentId: posted.id, words: 'I know.' })
    const look = async () =>
      JSON.stringify(
        await everySurface(thread, posted.id, { told, word, handle: secret.handle ?? '' }),
      )

    const shown = await look()
    expect(shown).toContain(word)
    expect(shown).toContain('a reader')
    expect(shown).not.toContain(secret.handle)
    for (const kind of ['DISMISS', 'LIMIT', 'REMOVE'] as const) {
      await decided(comment, kind)
      expect(await look()).not.toContain(secret.handle)
    }
  })

  test('stands on no surface of a conversation that “a reader” opened', async () => {
    const secret = await aMember({ handle: `secret${randomUUID().slice(0, 8)}` })
    const told = await aMember()
    const { slug } = await aThread()
    const title = `Of ${randomUUID().slice(0, 8)}`
    const opening = { clientKey: randomUUID(), slug, title, words: 'Mine.', unnamed: 'on' } as const
    const { id, threadId } = await openThread(unheld(secret), opening)
    await aComment(threadId, { author: told })
    const shown = JSON.stringify(
      await everySurface({ id: threadId, slug }, id, {
        told,
        word: 'Mine',
        handle: secret.handle ?? '',
      }),
    )
    expect(shown).toContain(title)
    expect(shown).not.toContain(secret.handle)
  })

  test('does not lead from the profile to the comment', async () => {
    const secret = unheld(await aMember())
    const thread = await aThread()
    await postComment(secret, reply(thread.id, 'Unnamed words.'))
    await postComment(secret, {
      clientKey: randomUUID(),
      threadId: thread.id,
      words: 'Named words.',
    })
    const profile = JSON.stringify(await profileByHandle(secret.handle ?? '', null))
    expect(profile).toContain('Named words.')
    expect(profile).not.toContain('Unnamed words.')
  })

  test('nor does a case tell what else its author did', async () => {
    const secret = await aMember()
    const thread = await aThread()
    const { id } = await postComment(secret, reply(thread.id))
    const { id: caseId } = await db.case.findFirstOrThrow({ where: { commentId: id } })
    const about = await openCaseById(await aMember({ roles: ['MODERATOR'] }), caseId)
    expect(about).toMatchObject({ byline: 'a reader', isUnnamed: true, history: null })
  })
})
