import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { editComment } from '@/server/discussion/edit-comment'
import { aDecision, aReport, decided, TEST_RULE } from '@/server/testing/a-case'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decide } from './decide'
import { openAppeal } from './open-appeal'
import { ownDecision } from './own-decision'
import { ownDecisions } from './own-decisions'
import { reverseDecision } from './reverse-decision'

const aReply = async (words = 'Words of mine.') => aComment((await aThread()).id, { words })

/** What they are told that was kept as it was: beside it stands what held the words. */
const dismissedOf = async (author: MemberActor) =>
  (await ownDecisions(author)).decisions.filter(({ kind }) => kind === 'DISMISS')

describe('decisions about a member', () => {
  test('are told with what, rule, reason, the words, and until when one may appeal; also while suspended', async () => {
    const comment = await aReply()
    const { id, moderator } = await decided(comment, 'REMOVE')
    const suspended = { ...comment.author, isSuspended: true }
    const { decisions, next } = await ownDecisions(suspended)
    expect(next).toBeNull()
    expect(decisions).toMatchObject([
      {
        ...{ id, kind: 'REMOVE', as: 'author', wasHeld: false, law: '', isRead: null },
        ...{ rule: TEST_RULE, explanation: 'It mocks a reader.', words: 'Words of mine.' },
        ...{ isFoundByCheck: false, isDecidedByProgram: false, endsAt: null, undoneAt: null },
        ...{ commentId: comment.id, mayAppeal: true, appeal: null },
      },
    ])
    expect(JSON.stringify(decisions)).not.toContain(moderator.id)
    expect(JSON.stringify(decisions)).not.toContain(moderator.handle)
  })

  test('say what a check found, and keep what moderators noted to themselves', async () => {
    const comment = await aReply()
    await aReport(comment)
    await db.case.updateMany({ where: { commentId: comment.id }, data: { sources: ['HELD'] } })
    const input = { ...(await aDecision(comment, 'LIMIT')), privateNote: 'The third time.' }
    await decide(await aMember({ roles: ['MODERATOR'] }), input)
    const { decisions } = await ownDecisions(comment.author)
    expect(decisions).toMatchObject([{ kind: 'LIMIT', isFoundByCheck: true }])
    expect(JSON.stringify(decisions)).not.toContain('third time')
  })

  test('say what was undone, and how an appeal stands', async () => {
    const [one, comment] = [await aReply(), await aReply()]
    const { id } = await decided(comment, 'REMOVE')
    await openAppeal(comment.author, { decisionId: id, words: 'It was a quotation.' })
    const appeal = { words: 'It was a quotation.', state: 'OPEN', answer: '' }
    const waiting = await ownDecisions(comment.author)
    expect(waiting.decisions).toMatchObject([{ mayAppeal: false, appeal }])
    const { id: undone, moderator } = await decided(one, 'LIMIT')
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: undone })
    const [told] = (await ownDecisions(one.author)).decisions
    expect(told).toMatchObject({ id: undone, mayAppeal: false })
    expect(told?.undoneAt).not.toBeNull()
  })

  test('keep no words that their author deleted', async () => {
    const comment = await aReply()
    await decided(comment, 'LIMIT')
    await deleteComment(comment.author, { commentId: comment.id })
    expect((await ownDecisions(comment.author)).decisions).toMatchObject([
      { words: null, commentId: null },
    ])
  })

  test('are nobody else’s, and leave out what changed nothing for them', async () => {
    const [kept, removed] = [await aReply(), await aReply()]
    await decided(kept, 'DISMISS')
    const { moderator } = await decided(removed, 'REMOVE')
    for (const actor of [kept.author, moderator, await aMember()])
      expect(await ownDecisions(actor)).toEqual({ decisions: [], next: null })
    await expect(ownDecisions(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
  })

  test('do not tell of a report that was set aside, though the words were held at first and are others now', async () => {
    const comment = await aComment((await aThread()).id, { isHeld: true })
    await decided(comment, 'APPROVE')
    const { id } = await decided(comment, 'DISMISS')
    const { author, id: commentId, revisionId } = comment
    await editComment(unheld(author), { commentId, revisionId, words: 'Other words.' })
    expect(await dismissedOf(author)).toEqual([])
    expect(await ownDecision(author, id)).toBeNull()
  })

  test('tell of a change that was not let through, also once it was', async () => {
    const comment = await aReply()
    const { author, id: commentId, revisionId } = comment
    await editComment(author, { commentId, revisionId, words: 'See https://example.net' })
    const { waitingRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
    const change = { ...comment, revisionId: waitingRevisionId ?? '' }
    const { id, moderator } = await decided(change, 'DISMISS')
    const declined = [{ id, kind: 'DISMISS', as: 'author', words: 'See https://example.net' }]
    expect(await dismissedOf(author)).toMatchObject(declined)
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: id })
    await decided(change, 'APPROVE')
    expect(await dismissedOf(author)).toMatchObject(declined)
    expect(await ownDecision(author, id)).toMatchObject({ id })
  })

  test('come twenty at a time, the newest first', async () => {
    const author = await aMember()
    const moderator = await aMember({ roles: ['MODERATOR'] })
    const { id: threadId } = await aThread()
    const ids: string[] = []
    for (let count = 0; count < 21; count += 1) {
      const comment = await aComment(threadId, { author })
      ids.unshift((await decided(comment, 'LIMIT', moderator)).id)
    }
    const first = await ownDecisions(author)
    expect(first.decisions.map(({ id }) => id)).toEqual(ids.slice(0, 20))
    const second = await ownDecisions(author, first.next)
    expect(second.decisions.map(({ id }) => id)).toEqual(ids.slice(20))
    expect(second.next).toBeNull()
  })
})
