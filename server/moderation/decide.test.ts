import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aDecision, aReport, decided, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { openCases } from './queries'
import { reportComment } from './report-comment'
import { WARDEN } from '@/server/testing/a-warden'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const aReply = async () => aComment((await aThread()).id)
const aHeldReply = async () => aComment((await aThread()).id, { isHeld: true })

/** What people decided: a hold is a decision of the system’s. */
const logOf = (commentId: string) =>
  db.decision.findMany({
    where: { commentId, deciderId: { not: null } },
    include: { statement: true, case: true },
  })
const visibilityOf = async (id: string) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).visibility
const sentencesTo = async (memberId: Parameters<typeof notificationsOf>[0]) =>
  (await notificationsOf(memberId)).map(({ sentence }) => sentence)

describe('approving a held comment', () => {
  test('shows it to everyone, closes the case, and counts it', async () => {
    const [thread, moderator] = [await aThread(), await aModerator()]
    const comment = await aComment(thread.id, { isHeld: true, words: 'new words' })
    await decide(moderator, await aDecision(comment, 'APPROVE'))
    const seen = await threadById(thread.id, VISITOR)
    expect(seen?.commentCount).toBe(2)
    expect(seen?.comments.at(-1)).toMatchObject({ html: '<p>new words</p>', state: 'published' })
    expect(await logOf(comment.id)).toMatchObject([
      {
        kind: 'APPROVE',
        deciderId: moderator.id,
        authorId: comment.author.id,
        revisionId: comment.revisionId,
        stateBefore: 'PENDING',
        stateAfter: 'PUBLISHED',
        rule: null,
        statement: null,
        case: { state: 'CLOSED', version: 1 },
      },
    ])
    expect((await openCases(WARDEN)).map(({ byline }) => byline)).not.toContain(
      comment.author.handle,
    )
  })

  test('tells its author, and only now those who are answered', async () => {
    const thread = await aThread()
    const comment = await aComment(thread.id, { isHeld: true })
    expect(await notificationsOf(thread.opening.author)).toEqual([])
    await decided(comment, 'APPROVE')
    expect(await sentencesTo(comment.author)).toEqual(['A moderator let your comment through.'])
    const told = `${comment.author.handle ?? ''} answered you.`
    expect(await sentencesTo(thread.opening.author)).toEqual([told])
  })

  test('of an opening comment lets the whole conversation appear', async () => {
    const thread = await aThread({ isHeld: true, title: 'A first question' })
    await decided(thread.opening, 'APPROVE')
    expect(await threadById(thread.id, VISITOR)).toMatchObject({ title: 'A first question' })
  })
})

describe('removing a comment', () => {
  test('takes it from everyone, and freezes rule and reason in a statement', async () => {
    const [comment, moderator] = [await aReply(), await aModerator()]
    await aReport(comment)
    await theRule()
    const sent = await aDecision(comment, 'REMOVE', 'It names her street.')
    await decide(moderator, { ...sent, privateNote: 'third time' })
    expect(await visibilityOf(comment.id)).toBe('REMOVED')
    expect(JSON.stringify(await threadById(comment.threadId, VISITOR))).not.toContain(comment.id)
    expect(await logOf(comment.id)).toMatchObject([
      {
        rule: TEST_RULE.id,
        explanation: 'It names her street.',
        privateNote: 'third time',
        statement: {
          rule: TEST_RULE.id,
          ruleTitle: TEST_RULE.title,
          facts: 'It names her street.',
          restriction: 'REMOVED',
          automated: false,
        },
      },
    ])
  })

  test('is explained to its author in the words of that day, whatever the guidelines say later', async () => {
    const comment = await aReply()
    await decided(comment, 'REMOVE')
    const rules = [{ id: TEST_RULE.id, title: 'Rewritten' }]
    await db.library.update({ where: { id: 1 }, data: { rules } })
    const own = (await threadById(comment.threadId, comment.author))?.comments.at(-1)
    expect(own?.statement?.ruleTitle).toBe(TEST_RULE.title)
  })

  test('is told to its author and to all who reported it, and to nobody else', async () => {
    const comment = await aReply()
    const reporters = [await aReport(comment), await aReport(comment)]
    const { moderator } = await decided(comment, 'REMOVE')
    expect(await sentencesTo(comment.author)).toEqual([
      'A moderator removed your comment. Read why.',
    ])
    for (const reporter of reporters) {
      const [sentence, ...others] = await sentencesTo(reporter)
      expect([sentence, others]).toEqual(['What you reported was removed. Thank you.', []])
    }
    expect(await notificationsOf(moderator)).toEqual([])
  })

  test('is not told to a moderator who reported it and decides it', async () => {
    const comment = await aReply()
    const moderator = await aModerator()
    const report = { commentId: comment.id, revisionId: comment.revisionId, words: '' }
    await reportComment(moderator, { ...report, reason: 'SPAM' })
    await decided(comment, 'REMOVE', moderator)
    expect(await notificationsOf(moderator)).toEqual([])
  })

  test.each([
    ['no rule', { rule: undefined }],
    ['a rule that is not in the guidelines', { rule: 'no-such-rule' }],
  ])('with %s is refused, and nothing changes', async (_what, wrong) => {
    const [comment, moderator] = [await aReply(), await aModerator()]
    await aReport(comment)
    await theRule()
    const { rule: _rule, ...sent } = await aDecision(comment, 'REMOVE')
    const request = { ...sent, ...(wrong.rule !== undefined && { rule: wrong.rule }) }
    await expect(decide(moderator, request)).rejects.toMatchObject({
      code: 'invalid',
      fields: { rule: 'Choose the rule.' },
    })
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
    expect(await logOf(comment.id)).toEqual([])
  })
})

describe('limiting and dismissing', () => {
  test('a limited comment is folded, still counted, and explained to its author', async () => {
    const comment = await aReply()
    await decided(comment, 'LIMIT')
    const seen = await threadById(comment.threadId, VISITOR)
    expect(seen).toMatchObject({ commentCount: 2 })
    expect(seen?.comments.at(-1)).toMatchObject({ state: 'limited', statement: null })
    const own = (await threadById(comment.threadId, comment.author))?.comments.at(-1)
    expect(own?.statement?.facts).toBe('It mocks a reader.')
  })

  test('a dismissed report leaves all as it was; its reporter hears, the author does not', async () => {
    const comment = await aReply()
    const reporter = await aReport(comment)
    await decided(comment, 'DISMISS')
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
    expect(await sentencesTo(reporter)).toEqual(['What you reported was read and stays.'])
    expect(await notificationsOf(comment.author)).toEqual([])
  })
})

describe('a decision is refused', () => {
  test('from anyone who is not a moderator', async () => {
    const comment = await aHeldReply()
    const sent = await aDecision(comment, 'APPROVE')
    await expect(decide(VISITOR, sent)).rejects.toMatchObject({ code: 'sign-in' })
    const others = [comment.author, await aMember(), await aMember({ roles: ['EDITOR', 'OWNER'] })]
    for (const member of others) {
      await expect(decide(member, sent)).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await visibilityOf(comment.id)).toBe('PENDING')
  })

  test('about words that are not those that stand there', async () => {
    const [comment, other] = [await aHeldReply(), await aHeldReply()]
    const sent = { ...(await aDecision(comment, 'APPROVE')), revisionId: other.revisionId }
    await expect(decide(await aModerator(), sent)).rejects.toThrow('The words have changed')
  })

  test.each([
    ['APPROVE', 'a comment that everyone can read', aReply],
    ['DISMISS', 'a held comment', aHeldReply],
    ['LIMIT', 'a held comment', aHeldReply],
  ] as const)('%s of %s', async (kind, _what, arrange) => {
    const comment = await arrange()
    if (kind === 'APPROVE') await aReport(comment)
    await theRule()
    const sent = await aDecision(comment, kind)
    await expect(decide(await aModerator(), sent)).rejects.toMatchObject({ code: 'conflict' })
    expect(await logOf(comment.id)).toEqual([])
  })

  test('on a case that is not there', async () => {
    const sent = { ...(await aDecision(await aHeldReply(), 'APPROVE')), caseId: randomUUID() }
    await expect(decide(await aModerator(), sent)).rejects.toMatchObject({ code: 'not-found' })
  })
})
