import { randomUUID } from 'node:crypto'

import { beforeEach, describe, expect, test, vi } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type * as Checks from '@/domain/moderation/checks'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { commentHistory } from '@/server/discussion/comment-history'
import { editComment } from '@/server/discussion/edit-comment'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { decided, TEST_RULE } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { openCaseById } from './queries'
import { reverseDecision } from './reverse-decision'
import { WARDEN } from '@/server/testing/a-warden'

/** One more check, which holds back whatever says "hold me", whoever writes it. */
vi.mock('@/domain/moderation/checks', async (original) => {
  const real = await original<typeof Checks>()
  const holding = (words: string) => ({
    ...{ check: 'test', ruleVersion: 1, evidence: '' },
    verdict: words.includes('hold me') ? ('HOLD' as const) : ('PASS' as const),
  })
  const runChecks: typeof real.runChecks = (words, author) => [
    ...real.runChecks(words, author),
    holding(words),
  ]
  return { ...real, runChecks }
})

const state = async (id: string) => {
  const { currentRevisionId, waitingRevisionId, visibility, editedAt } =
    await db.comment.findUniqueOrThrow({ where: { id } })
  return { currentRevisionId, waitingRevisionId, visibility, editedAt }
}
const read = async ({ id, threadId }: TestComment) =>
  (await threadById(threadId, VISITOR))?.comments.find((one) => one.id === id)?.html
const told = async ({ id }: TestComment) =>
  (await commentHistory(VISITOR, id))?.revisions.map(({ html }) => html)

describe('a change that waits for a moderator', () => {
  let comment: TestComment
  /** The comment as its case shows it. */
  let asked: TestComment

  beforeEach(async () => {
    comment = await aComment((await aThread()).id, { words: 'Old.' })
    const { id: commentId, revisionId, author } = comment
    const later = after(new Date(), 60 * MINUTE_MS)
    await editComment(author, { commentId, revisionId, words: 'New, hold me.' }, later)
    const { waitingRevisionId } = await state(commentId)
    asked = { ...comment, revisionId: waitingRevisionId ?? '' }
  })

  test('is told of to its author when it is not let through, and when that is undone', async () => {
    const sentences = async () =>
      (await notificationsOf(comment.author)).map(({ sentence }) => sentence)
    expect(await sentences()).toEqual([])
    const { id, moderator } = await decided(asked, 'DISMISS')
    expect(await sentences()).toEqual([
      'A moderator did not let your change through. Readers see the words as they were.',
    ])
    await reverseDecision(moderator, { decisionId: id, requestKey: randomUUID() })
    expect(await sentences()).toContain('Your change is being read again.')
  })

  test('stands in its case with the new words', async () => {
    const { id } = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
    expect(await openCaseById(WARDEN, id)).toMatchObject({
      html: '<p>New, hold me.</p>',
      isChange: true,
      visibility: 'PUBLISHED',
    })
  })

  test('is read by all, and in the history, once it is approved', async () => {
    await decided(asked, 'APPROVE')
    expect(await read(comment)).toBe('<p>New, hold me.</p>')
    expect(await told(comment)).toEqual(['<p>New, hold me.</p>', '<p>Old.</p>'])
    expect((await state(comment.id)).editedAt).not.toBeNull()
  })

  test('is dropped when the old words are kept, and nobody ever reads it', async () => {
    await decided(asked, 'DISMISS')
    expect(await read(comment)).toBe('<p>Old.</p>')
    expect(await told(comment)).toEqual(['<p>Old.</p>'])
    expect(await state(comment.id)).toMatchObject({ waitingRevisionId: null })
  })

  test('is not decided by whoever read only the old words', async () => {
    await expect(decided(comment, 'DISMISS')).rejects.toMatchObject({ code: 'conflict' })
  })

  test.each(['APPROVE', 'DISMISS', 'LIMIT', 'REMOVE'] as const)(
    'is exactly as it was when %s is undone',
    async (kind) => {
      const before = await state(comment.id)
      const { id: decisionId, moderator } = await decided(asked, kind)
      expect(await state(comment.id)).not.toEqual(before)
      await reverseDecision(moderator, { requestKey: randomUUID(), decisionId })
      expect(await state(comment.id)).toEqual(before)
      expect(await told(comment)).toEqual(['<p>Old.</p>'])
    },
  )
})

describe('an approval that is undone while its author has changed the words again', () => {
  /** With words that wait, as its case shows it. */
  async function changed(comment: TestComment, words: string): Promise<TestComment> {
    const { id: commentId, author } = comment
    const before = await state(commentId)
    const revisionId = before.waitingRevisionId ?? before.currentRevisionId ?? ''
    await editComment(author, { commentId, revisionId, words })
    return { ...comment, revisionId: (await state(commentId)).waitingRevisionId ?? '' }
  }
  const undo = ({ id: decisionId, moderator }: Awaited<ReturnType<typeof decided>>) =>
    reverseDecision(moderator, { requestKey: randomUUID(), decisionId })

  test('of the first words: all waits, and is read by all once it is approved', async () => {
    const { id: threadId } = await aThread()
    const comment = await aComment(threadId, { words: 'Old.', isHeld: true })
    const approval = await decided(comment, 'APPROVE')
    const change = await changed(comment, 'New, hold me.')
    await undo(approval)
    expect(await state(comment.id)).toMatchObject({
      ...{ visibility: 'PENDING', currentRevisionId: change.revisionId, waitingRevisionId: null },
    })
    await decided(change, 'APPROVE')
    expect(await state(comment.id)).toMatchObject({ visibility: 'PUBLISHED' })
    expect(await read(comment)).toBe('<p>New, hold me.</p>')
  })

  test('of a change: what it let through is read no more, the newer words wait', async () => {
    const comment = await aComment((await aThread()).id, { words: 'Old.' })
    const approval = await decided(await changed(comment, 'New, hold me.'), 'APPROVE')
    const newer = await changed(comment, 'Newer, hold me.')
    await undo(approval)
    expect(await read(comment)).toBe('<p>Old.</p>')
    expect(await told(comment)).toEqual(['<p>Old.</p>'])
    expect(await state(comment.id)).toMatchObject({ waitingRevisionId: newer.revisionId })
  })
})

test('a sanction on a closed case is about the words that stand, not those before', async () => {
  const comment = await aComment((await aThread()).id, { words: 'Old.' })
  const { id: commentId, revisionId, author } = comment
  const { moderator } = await decided(comment, 'LIMIT')
  await editComment(author, { commentId, revisionId, words: 'New.' })
  const { id: caseId, version } = await db.case.findFirstOrThrow({ where: { commentId } })
  const { currentRevisionId } = await state(commentId)
  const warn = (read: string | null) =>
    decide(moderator, {
      ...{ requestKey: randomUUID(), caseId, version, revisionId: read ?? '', kind: 'WARN' },
      ...{ rule: TEST_RULE.id, explanation: 'It mocks a reader.' },
    })
  await expect(warn(revisionId)).rejects.toThrow('The words have changed since you read them.')
  await warn(currentRevisionId)
})
