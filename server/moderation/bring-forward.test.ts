import { expect, test, vi } from 'vitest'

import type * as Checks from '@/domain/moderation/checks'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { heldWords } from './held-words'
import { ownDecision } from './own-decision'
import { ownDecisions } from './own-decisions'

/** Whatever says "hold me" is held, whatever says "look" is flagged, for reasons of a check that there is. */
vi.mock('@/domain/moderation/checks', async (importOriginal) => {
  const verdictOf = (words: string) => {
    if (words.includes('hold me')) return 'HOLD'
    return words.includes('look') ? 'FLAG' : 'PASS'
  }
  return {
    ...(await importOriginal<typeof Checks>()),
    runChecks: (words: string) => [
      { check: 'size', ruleVersion: 1, verdict: 'PASS', evidence: '' },
      {
        check: 'links',
        ruleVersion: 1,
        verdict: verdictOf(words),
        evidence: 'Links to a.example.',
      },
    ],
  }
})

const holdsOf = ({ id: commentId }: TestComment) =>
  db.decision.findMany({ where: { commentId, kind: 'HOLD' }, orderBy: { number: 'asc' } })
const changed = ({ id: commentId, revisionId, author }: TestComment, words: string) =>
  editComment(author, { commentId, revisionId, words })

test('that new words wait is a decision of the system, which names the check and nothing it found', async () => {
  const comment = await aComment((await aThread()).id, { words: 'hold me', isHeld: true })
  const [hold, ...more] = await holdsOf(comment)
  expect(more).toEqual([])
  expect(hold).toMatchObject({
    ...{ deciderId: null, authorId: comment.author.id, revisionId: comment.revisionId },
    ...{ facts: 'links', explanation: 'It leads to other sites.', rule: null, privateNote: '' },
    ...{ stateBefore: 'PENDING', stateAfter: 'PENDING', autoFound: true, autoDecided: true },
  })
  expect(hold?.number).toBeGreaterThan(0)
  expect(JSON.stringify(hold)).not.toContain('a.example')
})

test('its author reads why it waits, and finds that a moderator let it through', async () => {
  const comment = await aComment((await aThread()).id, { words: 'hold me', isHeld: true })
  const [hold] = await holdsOf(comment)
  expect(await heldWords(comment.author)).toMatchObject([{ reason: 'It leads to other sites.' }])
  expect((await ownDecisions(comment.author)).decisions).toEqual([])
  const approval = await decided(comment, 'APPROVE')
  expect(await heldWords(comment.author)).toEqual([])
  const { createdAt } = await db.decision.findUniqueOrThrow({ where: { id: approval.id } })
  const told = {
    ...{ kind: 'HOLD', undoneAt: createdAt.toISOString(), explanation: 'It leads to other sites.' },
    ...{ isFoundByCheck: true, isDecidedByProgram: true, mayAppeal: false, facts: '' },
  }
  expect((await ownDecisions(comment.author)).decisions).toMatchObject([told])
  expect(await ownDecision(comment.author, hold?.id ?? '')).toMatchObject(told)
  expect(await ownDecision(await aModerator(), hold?.id ?? '')).toBeNull()
})

test('a change that is held is one too, while readers keep the words of before', async () => {
  const comment = await aComment((await aThread()).id)
  await changed(comment, 'Now hold me')
  const { waitingRevisionId: revisionId } = await db.comment.findUniqueOrThrow({
    where: { id: comment.id },
  })
  const shown = { stateBefore: 'PUBLISHED', stateAfter: 'PUBLISHED' }
  expect(await holdsOf(comment)).toMatchObject([{ revisionId, ...shown, deciderId: null }])
  await changed({ ...comment, revisionId: revisionId ?? '' }, 'Once more hold me')
  const about = await db.case.findMany({ where: { commentId: comment.id } })
  expect(about).toHaveLength(1)
  const caseId = about[0]?.id ?? ''
  expect(await holdsOf(comment)).toMatchObject([{ caseId }, { caseId, ...shown }])
})

test('words that only wait with what was held before them are not held anew, and others not at all', async () => {
  const threadId = (await aThread()).id
  const held = await aComment(threadId, { words: 'hold me', isHeld: true })
  await changed(held, 'Harmless.')
  expect(await holdsOf(held)).toHaveLength(1)
  expect(await heldWords(held.author)).toMatchObject([{ words: 'Harmless.', reason: null }])
  expect(await holdsOf(await aComment(threadId, { words: 'look' }))).toEqual([])
})

test('whoever decides, it is written down whether a check pointed to it, before or after people did', async () => {
  const threadId = (await aThread()).id
  const found = async (comment: TestComment) => {
    const { id } = await decided(comment, 'REMOVE')
    return db.decision.findUniqueOrThrow({ where: { id } })
  }
  const unmarked = { autoFound: false, autoDecided: false }
  const marked = { autoFound: true, autoDecided: false }
  const reported = await aComment(threadId)
  await aReport(reported)
  expect(await found(reported)).toMatchObject(unmarked)
  const held = await aComment(threadId, { words: 'hold me', isHeld: true })
  expect(await found(held)).toMatchObject(marked)
  const changedLater = await aComment(threadId)
  await aReport(changedLater)
  await changed(changedLater, 'Now hold me')
  const { waitingRevisionId } = await db.comment.findUniqueOrThrow({
    where: { id: changedLater.id },
  })
  const waiting = { ...changedLater, revisionId: waitingRevisionId ?? '' }
  expect(await found(waiting)).toMatchObject(marked)
  expect((await ownDecisions(waiting.author)).decisions).toMatchObject([
    { kind: 'REMOVE', isFoundByCheck: true },
  ])
  const flaggedFirst = await aComment(threadId)
  await changed(flaggedFirst, 'look')
  const { currentRevisionId } = await db.comment.findUniqueOrThrow({
    where: { id: flaggedFirst.id },
  })
  const flagged = { ...flaggedFirst, revisionId: currentRevisionId ?? '' }
  const open = await db.case.count({ where: { commentId: flagged.id } })
  expect(open).toBe(1)
  await aReport(flagged)
  expect(await found(flagged)).toMatchObject(marked)
})
