import { beforeEach, describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { editComment } from '@/server/discussion/edit-comment'
import { answerAppeal } from '@/server/moderation/answer-appeal'
import { decide } from '@/server/moderation/decide'
import { openAppeal } from '@/server/moderation/open-appeal'
import { aDecision, decided } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread, type TestThread } from '@/server/testing/a-thread'

import { follow } from './follow'
import { notificationsOf } from './queries'

/** Of a new member a check holds it back. */
const ADVERTISED = 'See https://example.net.'

let thread: TestThread
let comment: TestComment
let ada: MemberActor
let quoted: TestComment

beforeEach(async () => {
  await db.rateLimit.deleteMany()
  thread = await aThread()
  comment = await aComment(thread.id, { words: 'Old.' })
  ;[ada, quoted] = [await aMember(), await aComment(thread.id)]
})

const mentioning = ({ handle }: MemberActor) => `@${handle ?? ''}, look.`
const quoting = ({ id }: TestComment) => `> I know this.\n>\n> — [someone](/c/${id})\n\nDo you?`
const addressing = () => `${mentioning(ada)}\n\n${quoting(quoted)}`

/** As its author has it before them; whatever waits of it is changed. */
async function change({ id }: TestComment, words: string, by: MemberActor) {
  const row = await db.comment.findUniqueOrThrow({ where: { id } })
  const revisionId = row.waitingRevisionId ?? row.currentRevisionId ?? ''
  return editComment(by, { commentId: id, revisionId, words })
}
const publish = (words: string) => change(comment, words, unheld(comment.author))
/** Holds back these words; the comment as the case of the change shows it. */
async function hold(words: string): Promise<TestComment> {
  const { isHeld } = await change(comment, `${words}\n\n${ADVERTISED}`, comment.author)
  expect(isHeld).toBe(true)
  const row = await db.comment.findUniqueOrThrow({ where: { id: comment.id } })
  return { ...comment, revisionId: row.waitingRevisionId ?? '' }
}

/** Of everybody who was told of the comment, its author apart: who, and why. */
const told = async () => {
  const rows = await db.notification.findMany({
    where: { commentId: comment.id, decisionId: null, appealId: null },
    include: { member: { select: { handle: true } } },
  })
  return rows.map(({ member, reason }) => `${reason} ${member.handle ?? ''}`).sort()
}
const to = (reason: string, { handle }: MemberActor) => `${reason} ${handle ?? ''}`
const opener = () => to('REPLY', thread.opening.author)
const both = () => [to('MENTION', ada), to('QUOTED', quoted.author), opener()].sort()

describe('other words of a comment', () => {
  test('tell whom they mention and whom they quote, once, however often they are changed', async () => {
    await publish(addressing())
    expect(await told()).toEqual(both())
    await publish(`${addressing()}\n\nReally?`)
    await publish('Nothing.')
    await publish(addressing())
    expect(await told()).toEqual(both())
    const [notice] = await notificationsOf(ada)
    expect(notice?.sentence).toMatch(/ mentioned you\.$/)
    expect(notice?.leadsTo).toMatchObject({ kind: 'comment', id: comment.id })
  })

  test('order the mail of a mention, as a comment does', async () => {
    await publish(addressing())
    const { id } = await db.notification.findFirstOrThrow({ where: { memberId: ada.id } })
    expect(await db.outboxMail.count({ where: { subjectId: id } })).toBe(1)
  })

  test('tell nobody else: not whom they answer, nor who follows what they are said in', async () => {
    const follower = await aMember()
    await follow(follower, { kind: 'thread', slug: thread.id })
    await follow(follower, { kind: 'member', slug: comment.author.handle ?? '' })
    await db.notification.deleteMany({ where: { commentId: comment.id } })
    await publish(mentioning(ada))
    expect(await told()).toEqual([to('MENTION', ada)])
  })

  test('tell nobody whom the former words addressed, though they were not told then', async () => {
    const mute = { memberId: ada.id, mutedId: comment.author.id }
    await db.mute.create({ data: mute })
    await publish(mentioning(ada))
    await db.mute.deleteMany({ where: mute })
    await publish(`${mentioning(ada)} A comma less.`)
    expect(await told()).toEqual([opener()])
  })

  test('tell nobody of their own act, nor whoever muted their author or rests', async () => {
    const [muting, resting] = [await aMember(), await aMember()]
    await db.mute.create({ data: { memberId: muting.id, mutedId: comment.author.id } })
    await db.member.update({ where: { id: resting.id }, data: { pausedAt: new Date() } })
    const own = await aComment(thread.id, { author: comment.author })
    const words = [comment.author, muting, resting].map(mentioning)
    await publish([...words, quoting(own)].join('\n\n'))
    expect(await told()).toEqual([opener()])
  })
})

describe('a change that waits', () => {
  test('tells nobody before it is let through, then each once', async () => {
    const waiting = await hold(addressing())
    expect(await told()).toEqual([opener()])
    await decided(waiting, 'APPROVE')
    expect(await told()).toEqual(both())
    await publish(`${addressing()}\n\nReally?`)
    expect(await told()).toEqual(both())
  })

  test('tells nobody whom the words addressed that are read meanwhile', async () => {
    const mute = { memberId: ada.id, mutedId: comment.author.id }
    await db.mute.create({ data: mute })
    await publish(mentioning(ada))
    await db.mute.deleteMany({ where: mute })
    await decided(await hold(addressing()), 'APPROVE')
    expect(await told()).toEqual([opener(), to('QUOTED', quoted.author)].sort())
  })

  test('tells nobody of words that are dropped, or that their author deleted', async () => {
    await decided(await hold(addressing()), 'DISMISS')
    expect(await told()).toEqual([opener()])
    const waiting = await hold(`${addressing()} Please.`)
    await deleteComment(comment.author, { commentId: comment.id })
    await decided(waiting, 'APPROVE')
    expect(await told()).toEqual([opener()])
  })

  test('tells each once when it is let through on an appeal', async () => {
    const [decider, reviewer] = [await aModerator(), await aModerator()]
    const declined = await aDecision(await hold(addressing()), 'DISMISS')
    const { id: decisionId } = await decide(decider, { ...declined, explanation: 'It is a shop.' })
    const { id: appealId } = await openAppeal(comment.author, { decisionId, words: 'It is not.' })
    expect(await told()).toEqual([opener()])
    const answer = { appealId, verdict: 'OVERTURNED', answer: 'You are right.' } as const
    await answerAppeal(reviewer, answer)
    expect(await told()).toEqual(both())
  })
})
