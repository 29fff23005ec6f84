import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { openCaseById, openCases } from './queries'
import { reverseDecision } from './reverse-decision'
import { WARDEN } from '@/server/testing/a-warden'

const aModerator = () => aMember({ roles: ['MODERATOR'] })
const aReply = async () => aComment((await aThread()).id)
const aHeldReply = async () => aComment((await aThread()).id, { isHeld: true })

const undo = (decisionId: string) => ({ requestKey: randomUUID(), decisionId })
const visibilityOf = async (id: string) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).visibility
const openCasesOf = (commentId: string) =>
  db.case.findMany({ where: { commentId, state: { not: 'CLOSED' } } })

/** What everyone sees of the conversation, without the number of the version. */
async function seenOf({ threadId }: TestComment) {
  const thread = await threadById(threadId, VISITOR)
  return thread && { ...thread, version: 0 }
}

describe('undoing a removal', () => {
  test('brings back exactly what stood there, for everyone', async () => {
    const comment = await aReply()
    await aReport(comment)
    const before = await seenOf(comment)
    const { id } = await decided(comment, 'REMOVE')
    expect(await seenOf(comment)).not.toEqual(before)
    await reverseDecision(await aModerator(), undo(id))
    expect(await seenOf(comment)).toEqual(before)
    const own = (await threadById(comment.threadId, comment.author))?.comments.at(-1)
    expect(own).toMatchObject({ state: 'published', statement: null })
  })

  test('of a folded comment folds it again, with its first reason', async () => {
    const comment = await aReply()
    await decided(comment, 'LIMIT')
    const { id } = await decided(comment, 'REMOVE')
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('LIMITED')
    const own = (await threadById(comment.threadId, comment.author))?.comments.at(-1)
    expect(own).toMatchObject({ state: 'limited', statement: { facts: 'It mocks a reader.' } })
  })

  test('of a comment that waited lets it wait again, in an open case, and shows it to nobody', async () => {
    const comment = await aHeldReply()
    const before = await seenOf(comment)
    const { id } = await decided(comment, 'REMOVE')
    expect(await openCasesOf(comment.id)).toEqual([])
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('PENDING')
    expect(await openCasesOf(comment.id)).toMatchObject([{ state: 'OPEN', closedAt: null }])
    expect(await seenOf(comment)).toEqual(before)
    await decided(comment, 'APPROVE')
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
  })

  test('never brings back what its author deleted', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const authorDeletedAt = new Date()
    await db.comment.update({ where: { id: comment.id }, data: { authorDeletedAt } })
    await reverseDecision(await aModerator(), undo(id))
    const seen = await seenOf(comment)
    expect(JSON.stringify(seen)).not.toContain(comment.id)
    expect(seen?.commentCount).toBe(1)
  })

  test('is told to its author and to those who reported it', async () => {
    const comment = await aReply()
    const reporter = await aReport(comment)
    const { id } = await decided(comment, 'REMOVE')
    await reverseDecision(await aModerator(), undo(id))
    const sentences = async (member: typeof reporter) =>
      (await notificationsOf(member)).map(({ sentence }) => sentence)
    expect(await sentences(comment.author)).toContain('A moderator restored your comment.')
    expect(await sentences(reporter)).toContain(
      'What you reported was restored after a second look.',
    )
  })

  test('adds a row that names what it undoes, and changes none', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'REMOVE')
    const [before] = await db.decision.findMany({ where: { id }, include: { statement: true } })
    const moderator = await aModerator()
    const undone = await reverseDecision(moderator, undo(id))
    const log = await db.decision.findMany({
      where: { commentId: comment.id },
      orderBy: { id: 'asc' },
      include: { statement: true },
    })
    expect(log[0]).toEqual(before)
    expect(log[1]).toMatchObject({
      id: undone.id,
      kind: 'RESTORE',
      reversesId: id,
      deciderId: moderator.id,
      stateBefore: 'REMOVED',
      stateAfter: 'PUBLISHED',
      statement: null,
    })
  })
})

describe('undoing an approval or a dismissal', () => {
  test('lets the comment wait again, in the queue, out of sight', async () => {
    const comment = await aHeldReply()
    const before = await seenOf(comment)
    const { id } = await decided(comment, 'APPROVE')
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('PENDING')
    expect(await seenOf(comment)).toEqual(before)
    const [open] = await openCasesOf(comment.id)
    expect((await openCases(WARDEN)).map((item) => item.id)).toContain(open?.id)
    expect(await openCaseById(WARDEN, open?.id ?? '')).toMatchObject({ visibility: 'PENDING' })
  })

  test('approved a second time, it is told to those concerned only once', async () => {
    const comment = await aHeldReply()
    const { id } = await decided(comment, 'APPROVE')
    await reverseDecision(await aModerator(), undo(id))
    await decided(comment, 'APPROVE')
    expect(await db.notification.count({ where: { commentId: comment.id, reason: 'REPLY' } })).toBe(
      1,
    )
  })

  test.each(['DISMISS', 'REMOVE'] as const)('opens the case again after %s', async (kind) => {
    const comment = await aReply()
    const { id } = await decided(comment, kind)
    expect(await openCasesOf(comment.id)).toHaveLength(0)
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
    expect(await openCasesOf(comment.id)).toHaveLength(1)
    await decided(comment, 'REMOVE')
    expect(await visibilityOf(comment.id)).toBe('REMOVED')
  })
})

describe('every restriction can be undone, however much later', () => {
  test('after reports of it were dismissed', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'LIMIT')
    await decided(comment, 'DISMISS')
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
  })

  test.each([
    ['the last first', [1, 0], ['LIMITED', 'PUBLISHED']],
    [
      'the first first, which shows nothing that the last one hides',
      [0, 1],
      ['REMOVED', 'PUBLISHED'],
    ],
  ] as const)('one after the other, %s', async (_order, order, states) => {
    const comment = await aReply()
    const before = await seenOf(comment)
    const taken = [await decided(comment, 'LIMIT'), await decided(comment, 'REMOVE')]
    for (const [step, index] of order.entries()) {
      await reverseDecision(await aModerator(), undo(taken[index]?.id ?? ''))
      expect(await visibilityOf(comment.id)).toBe(states[step])
    }
    expect(await seenOf(comment)).toEqual(before)
  })

  test('what a later one covers leaves the case closed until that is undone too', async () => {
    const comment = await aHeldReply()
    const { id: approval } = await decided(comment, 'APPROVE')
    const { id: removal } = await decided(comment, 'REMOVE')
    await reverseDecision(await aModerator(), undo(approval))
    expect(await openCasesOf(comment.id)).toEqual([])
    await reverseDecision(await aModerator(), undo(removal))
    expect(await visibilityOf(comment.id)).toBe('PENDING')
    expect(await openCasesOf(comment.id)).toHaveLength(1)
  })

  test('while a newer case is open, which stays the only one and must be read anew', async () => {
    const comment = await aReply()
    const { id } = await decided(comment, 'LIMIT')
    await aReport(comment)
    const [newer] = await openCasesOf(comment.id)
    await reverseDecision(await aModerator(), undo(id))
    expect(await visibilityOf(comment.id)).toBe('PUBLISHED')
    expect(await openCasesOf(comment.id)).toEqual([
      expect.objectContaining({ id: newer?.id, version: (newer?.version ?? 0) + 1 }),
    ])
  })
})
