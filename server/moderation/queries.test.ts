import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { latestDecisions, openCaseById, openCases } from './queries'
import { reportComment } from './report-comment'
import { reverseDecision } from './reverse-decision'
import { WARDEN } from '@/server/testing/a-warden'

const openCaseOf = async ({ id }: TestComment) =>
  (await db.case.findFirst({ where: { commentId: id, state: { not: 'CLOSED' } } }))?.id ?? ''

describe('the queue', () => {
  test('has the gravest first, then what waits longest', async () => {
    const thread = await aThread()
    const spam = await aComment(thread.id)
    const held = [
      await aComment(thread.id, { isHeld: true }),
      await aComment(thread.id, { isHeld: true }),
    ]
    const worried = await aComment(thread.id)
    for (const [comment, reason] of [
      [spam, 'SPAM'],
      [worried, 'WORRIED'],
    ] as const) {
      const { id: commentId, revisionId } = comment
      await reportComment(await aMember(), { commentId, revisionId, reason, words: '' })
    }
    const expected = await Promise.all([worried, ...held, spam].map(openCaseOf))
    const queue = (await openCases(WARDEN)).map(({ id }) => id)
    expect(queue.filter((id) => expected.includes(id))).toEqual(expected)
  })

  test('says of each case whose it is, what it says, who reported and why, and whether it is shown', async () => {
    const words = `A lamp. ${'Oil. '.repeat(40)}`
    const comment = await aComment((await aThread({ title: 'The lamp' })).id, { words })
    await aReport(comment)
    await aReport(comment)
    const id = await openCaseOf(comment)
    expect((await openCases(WARDEN)).find((item) => item.id === id)).toMatchObject({
      byline: comment.author.handle,
      threadTitle: 'The lamp',
      isHeld: false,
      reports: 2,
      reason: 'HOSTILE',
      excerpt: words.slice(0, 80),
    })
  })
})

describe('a case', () => {
  test('shows all that is needed to decide it, and only that', async () => {
    const thread = await aThread({ title: 'The lamp', words: 'What is a lamp?' })
    const comment = await aComment(thread.id, { words: 'No *lamp*.', isHeld: true })
    const id = await openCaseOf(comment)
    const about = await openCaseById(WARDEN, id)
    const spoken = about?.checks.filter(({ verdict }) => verdict !== 'PASS')
    expect({ ...about, checks: spoken }).toEqual({
      id,
      version: 0,
      sources: ['HELD'],
      isEscalated: false,
      handedUp: null,
      isCare: false,
      claim: null,
      folded: null,
      isChange: false,
      contentNote: '',
      commentId: comment.id,
      threadId: thread.id,
      revisionId: comment.revisionId,
      visibility: 'PENDING',
      html: '<p>No <em>lamp</em>.</p>',
      byline: comment.author.handle,
      isUnnamed: false,
      threadTitle: 'The lamp',
      subject: {
        kind: 'essay',
        slug: thread.slug,
        title: 'An essay',
        address: `/essays/${thread.slug}`,
      },
      passage: null,
      answered: [
        {
          id: thread.opening.id,
          byline: thread.opening.author.handle,
          html: '<p>What is a lamp?</p>',
          createdAt: expect.any(String) as string,
          note: null,
        },
      ],
      around: { before: [], after: [] },
      checks: [
        {
          check: 'new-member',
          verdict: 'HOLD',
          evidence: 'The first comment of a new member waits for a moderator.',
        },
      ],
      reports: [],
      history: {
        ...{ memberId: comment.author.id, published: 0, removed: 0, waiting: 1 },
        ...{ sanctions: [], decisions: [], notes: [] },
        memberSince: expect.any(String) as string,
      },
      similar: [],
    })
  })

  test('shows who reported and why, and what became of the author’s other words', async () => {
    const thread = await aThread()
    const author = await aMember()
    await decided(await aComment(thread.id, { author }), 'REMOVE')
    const comment = await aComment(thread.id, { author })
    const reporter = await aReport(comment)
    const shown = await openCaseById(WARDEN, await openCaseOf(comment))
    expect(shown?.reports).toMatchObject([
      {
        ...{ handle: reporter.handle, reason: 'HOSTILE', words: 'Look.', law: '' },
        record: { decided: 0, accepted: 0 },
      },
    ])
    expect(shown?.history).toMatchObject({ published: 1, removed: 1 })
  })

  test('is gone once it is decided', async () => {
    const comment = await aComment((await aThread()).id, { isHeld: true })
    const id = await openCaseOf(comment)
    await decided(comment, 'APPROVE')
    expect(await openCaseById(WARDEN, id)).toBeNull()
    expect(await openCaseById(WARDEN, randomUUID())).toBeNull()
  })
})

describe('the log', () => {
  test('has the latest first, and offers to undo only what can be undone', async () => {
    const comment = await aComment((await aThread()).id)
    const limit = await decided(comment, 'LIMIT')
    const removal = await decided(comment, 'REMOVE')
    const shown = async () =>
      (await latestDecisions(WARDEN, 10))
        .filter(({ commentId }) => commentId === comment.id)
        .map(({ id, mayBeUndone }) => [id, mayBeUndone])
    expect(await shown()).toEqual([
      [removal.id, true],
      [limit.id, true],
    ])
    const requestKey = randomUUID()
    const undone = await reverseDecision(removal.moderator, { requestKey, decisionId: removal.id })
    expect(await shown()).toEqual([
      [undone.id, false],
      [removal.id, false],
      [limit.id, true],
    ])
  })

  test('names the moderator, the author, the rule and the reason, and keeps to its limit', async () => {
    const comment = await aComment((await aThread()).id)
    const { id, moderator } = await decided(comment, 'REMOVE')
    expect(await latestDecisions(WARDEN, 1)).toMatchObject([
      {
        id,
        kind: 'REMOVE',
        rule: 'kind',
        explanation: 'It mocks a reader.',
        decider: moderator.handle,
        author: comment.author.handle,
      },
    ])
  })
})
