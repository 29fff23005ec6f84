import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { USUAL_SETTINGS } from '@/domain/reading/settings'
import { after, DAY_MS } from '@/domain/time'
import { requestSignIn } from '@/server/accounts/request-sign-in'
import { chooseNote } from '@/server/bookmarks/choose-note'
import { chooseRevisit } from '@/server/bookmarks/choose-revisit'
import { linkBookmarks } from '@/server/bookmarks/link-bookmarks'
import { seeBookmark } from '@/server/bookmarks/see-bookmark'
import { notesToShare } from '@/server/bookmarks/collection-queries'
import { reportCollection } from '@/server/bookmarks/report-collection'
import { shareCollection } from '@/server/bookmarks/share-collection'
import { db } from '@/server/db'
import { foldBranch } from '@/server/discussion/fold-branch'
import { hideThread } from '@/server/discussion/hide-thread'
import { renameThread } from '@/server/discussion/rename-thread'
import { visitThread } from '@/server/discussion/visit-thread'
import { noteMember } from '@/server/moderation/note-member'
import { openAppeal } from '@/server/moderation/open-appeal'
import { reportComment } from '@/server/moderation/report-comment'
import { hideMargin } from '@/server/reading/hide-margin'
import { keepSettings } from '@/server/reading/keep-settings'
import { markRead } from '@/server/reading/mark-read'

import { aBookmark } from './a-bookmark'
import { decided, theRule } from './a-case'
import { aCollection, aPublicCollection } from './a-collection'
import { aComment, type TestComment } from './a-comment'
import { aMember } from './a-member'
import { aPlace } from './a-place'
import { aThread, type TestThread } from './a-thread'
import { aDraft } from './a-draft'
import { anAuthor } from './an-author'
import { anEssay } from './an-essay'

/** Words that stand nowhere but in what this member left. */
export const LIFE_WORDS = {
  bio: 'Gardener of quinces',
  displayName: 'Wilhelmina Quince',
  pronouns: 'xe/xem-quince',
  note: 'Quincenote, private',
  meaning: 'Quincehue',
  proposal: 'Quincefound for a concept',
  collection: 'Quinceshelf',
  collectionReport: 'Quincequarrel with a shelf',
  passkey: 'Quincephone',
  subject: 'quince-subject-7',
  invitation: 'For cousin Medlar',
  comment: 'Quincecomment in public',
  title: 'Quincetitle of a conversation',
  draft: 'Quinceheld words that wait',
  unsent: 'Quincehalf of a thought',
  noted: 'Quincewatch among moderators',
} as const

type Life = { thread: TestThread; reply: TestComment; held: TestComment; reported: TestComment }

/** Arranges that a member has done everything one can do here. */
export async function aLife(member: MemberActor): Promise<Life> {
  await theRule()
  const held = await aComment((await aThread()).id, {
    ...{ author: { ...member, roles: [] }, isHeld: true },
    words: LIFE_WORDS.draft,
  })
  const { title, comment: words } = LIFE_WORDS
  const thread = await aThread({ author: member, title: `${title}, at first`, words })
  const reply = await aComment((await aThread()).id, { author: member, words })
  await renameThread(member, {
    threadId: thread.id,
    title,
    reason: LIFE_WORDS.comment,
  })
  await aDraft(member, `thread:${thread.id}`, LIFE_WORDS.unsent)
  await hideThread(member, { threadId: held.threadId, wish: 'hide' })
  await visitThread(member, { threadId: held.threadId, isWhole: true })
  await foldBranch(member, { commentId: reply.id })
  await aComment(thread.id)
  const reported = (await aThread()).opening
  const { id: commentId, revisionId } = reported
  await reportComment(member, {
    ...{ commentId, revisionId, reason: 'HOSTILE', words: 'See there.' },
    hide: 'on',
  })
  await db.reaction.create({ data: { commentId, memberId: member.id, word: 'THANK_YOU' } })
  const { id: decisionId, moderator } = await decided(reply, 'LIMIT')
  await openAppeal(member, { decisionId, words: 'It was a quotation.' })
  await noteMember(moderator, {
    requestKey: randomUUID(),
    memberId: member.id,
    words: LIFE_WORDS.noted,
  })
  await decided((await aThread()).opening, 'DISMISS', {
    ...member,
    roles: ['MODERATOR'],
  })
  await aReader(member)
  await anAccount(member)
  return { thread, reply, held, reported }
}

async function aReader(member: MemberActor): Promise<void> {
  const essay = await anEssay('Love is a mirror.\nIt shows what it shows.')
  const kept = await aBookmark(member, essay, { words: 'a mirror', note: LIFE_WORDS.note })
  await db.conceptProposal.create({
    data: {
      ...{ memberId: member.id, passageId: kept.passageId, concept: 'mirror' },
      ...{ words: LIFE_WORDS.proposal, isCredited: true },
    },
  })
  await aShelf(member, [kept, await aBookmark(member, essay, { words: 'It shows' })])
  await seeBookmark(member, { id: kept.id })
  await chooseRevisit(member, { wish: 'on' })
  await db.colourMeaning.create({
    data: { memberId: member.id, colour: 'SKY', words: LIFE_WORDS.meaning },
  })
  await aPlace(member, essay, { words: 'It shows' })
  await markRead(member, { slug: essay.slug })
  await hideMargin(member, { slug: essay.slug, wish: 'hide' })
  const settings = { ...USUAL_SETTINGS, size: 115, changedAt: new Date().toISOString() } as const
  await keepSettings(member, settings)
  const { id: authorId } = await anAuthor({ account: member.handle?.toUpperCase() ?? null })
  await db.follow.create({ data: { memberId: member.id, authorId } })
  await db.authorWord.create({
    data: { authorId, saidById: member.id, availability: 'AWAY', saidAt: new Date() },
  })
}

async function aShelf(member: MemberActor, [one, other]: readonly [PassageMark, PassageMark]) {
  const id = await aCollection(member, [one, other], { name: LIFE_WORDS.collection })
  await chooseNote(member, { id: one.id, collection: id, wish: 'show', seen: LIFE_WORDS.note })
  const { seen } = await notesToShare(member, id)
  await shareCollection(member, { id, as: 'LINK', name: 'handle', notes: 'keep', seen })
  await linkBookmarks(member, { id: one.id, other: other.id })
  const reported = await aPublicCollection(await aMember())
  await reportCollection(member, {
    ...{ id: reported, reason: 'HOSTILE', words: LIFE_WORDS.collectionReport },
  })
}

async function anAccount({ id: memberId }: MemberActor): Promise<void> {
  const { bio, displayName, pronouns, passkey, subject, invitation: note } = LIFE_WORDS
  const profile = { bio, displayName, pronouns, languages: ['en', 'qya'] }
  const { email } = await db.member.update({ where: { id: memberId }, data: profile })
  const [friend, foe] = [await aMember(), await aMember()]
  const soon = after(new Date(), DAY_MS)
  const credential = { credentialId: randomUUID(), publicKey: new Uint8Array([7]), name: passkey }
  await db.passkey.create({ data: { memberId, ...credential } })
  await db.providerAccount.create({ data: { memberId, provider: 'github', subject } })
  await db.invitation.create({
    data: { invitedById: memberId, tokenHash: randomUUID(), note, usesMax: 3, expiresAt: soon },
  })
  await db.mute.createMany({
    data: [
      { memberId, mutedId: foe.id },
      { memberId: friend.id, mutedId: memberId },
    ],
  })
  await db.follow.createMany({
    data: [
      { memberId, followedId: friend.id },
      { memberId: friend.id, followedId: memberId },
    ],
  })
  await db.accountEvent.createMany({
    data: [
      { kind: 'ROLE_GRANTED', byId: friend.id, memberId, role: 'EDITOR', reason: 'Reads well.' },
      { kind: 'ROLE_TAKEN', byId: memberId, memberId: friend.id, role: 'EDITOR' },
    ],
  })
  await db.passkeyChallenge.create({
    data: { memberId, purpose: 'ADD', challenge: 'x', browserHash: 'x', expiresAt: soon },
  })
  if (email) await requestSignIn({ kind: 'visitor' }, { email, returnTo: '/' })
  await db.signInRequest.create({
    data: {
      ...{ memberId, purpose: 'CHANGE_EMAIL', email: `new-${email ?? 'x@example.org'}` },
      ...{ browserHash: 'x', expiresAt: soon },
    },
  })
}
