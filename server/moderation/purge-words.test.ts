import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import type { PurgeWordsInput } from '@/domain/moderation/purge'
import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { threadById } from '@/server/discussion/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aDecision, aReport, decided } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { anOwner } from '@/server/testing/an-owner'
import { everythingStored } from '@/server/testing/everything-stored'

import { decide } from './decide'
import { purgeWords } from './purge-words'
import { reverseDecision } from './reverse-decision'

const SECRET = 'Marguerite lives behind the brewery'
const NOW = new Date()

const wish = (commentId: string, change: Partial<PurgeWordsInput> = {}): PurgeWordsInput => ({
  ...{ requestKey: randomUUID(), commentId, ground: 'ERASURE', isSure: 'on' },
  reason: 'Asked for by letter on 3 May.',
  ...change,
})
const aSecret = async () => aComment((await aThread()).id, { words: `${SECRET}.` })
const stored = ({ id }: TestComment) =>
  db.comment.findUniqueOrThrow({ where: { id }, include: { cases: true, decisions: true } })

const wordsOf = async ({ id: commentId }: TestComment) => {
  const rows = await db.commentRevision.findMany({ where: { commentId } })
  return rows.map(({ markdown, html, contentNote }) => markdown + html + contentNote).join('')
}

/** The same words in all places that the library has for them. */
async function spreadOut() {
  const { id: threadId } = await aThread({ title: 'A question' })
  const author = await aMember()
  const comment = await aComment(threadId, { words: `First: ${SECRET}.`, author })
  await editComment(unheld(author), {
    ...{ commentId: comment.id, revisionId: comment.revisionId, contentNote: '' },
    words: `Now: ${SECRET}.`,
  })
  const quotation = `> Now: ${SECRET}.\n>\n> — [x](/c/${comment.id})`
  const answer = await aComment(threadId, {
    parentId: comment.id,
    words: `${quotation}\n\nI thought so.`,
  })
  const elsewhere = await aComment((await aThread()).id, { words: `${quotation}\n\nHere too.` })
  const { revisionId } = comment
  await db.checkResult.updateMany({ where: { revisionId }, data: { evidence: SECRET } })
  const reporter = await aReport(comment)
  await db.report.updateMany({ where: { reporterId: reporter.id }, data: { words: SECRET } })
  const draft = { title: '', contentNote: '', sequence: 1, writer: randomUUID() }
  await db.draft.create({
    data: { ...draft, memberId: author.id, box: `edit:${comment.id}`, words: SECRET },
  })
  await db.draft.create({
    data: {
      ...draft,
      memberId: reporter.id,
      box: `reply:${comment.id}`,
      words: `${quotation}\n\nNo!`,
    },
  })
  return { comment, author, reporter, answer, elsewhere }
}

test('takes the words away wherever the library has them, and leaves what others said beside them', async () => {
  const { comment, author, reporter, answer, elsewhere } = await spreadOut()
  expect(await everythingStored()).toContain(SECRET)
  await purgeWords(await anOwner(), wish(comment.id))

  expect(await everythingStored()).not.toContain('Marguerite')
  const { purgedAt, cases, decisions, visibility } = await stored(comment)
  expect(purgedAt).not.toBeNull()
  expect(cases.map(({ state }) => state)).toEqual(['CLOSED'])
  expect(decisions).toMatchObject([
    { kind: 'PURGE', stateBefore: visibility, stateAfter: visibility, authorId: author.id },
  ])
  const place = (await threadById(comment.threadId, VISITOR))?.comments.find(
    ({ id }) => id === comment.id,
  )
  expect(place).toMatchObject({ state: 'erased', html: null, handle: null })
  for (const { threadId, id } of [answer, elsewhere]) {
    const said = (await threadById(threadId, VISITOR))?.comments.find((one) => one.id === id)
    expect(JSON.stringify(said)).toMatch(/Words that were erased.*(I thought so|Here too)/)
  }
  const drafts = await db.draft.findMany({ where: { memberId: reporter.id } })
  expect(drafts).toMatchObject([{ sequence: 2 }])
  expect(drafts[0]?.words).toMatch(/erased[^]*No!/)
  expect(await db.draft.count({ where: { memberId: author.id } })).toBe(0)
  const told = async (who: typeof author) =>
    (await notificationsOf(who)).map(({ sentence }) => sentence).join()
  expect(await told(author)).toContain('erased the words of your comment for good')
  expect(await told(reporter)).toContain('erased for good')
})

test('of an opening comment takes the titles along, whoever gave them', async () => {
  const { id, opening } = await aThread({ title: SECRET, words: SECRET })
  await purgeWords(await anOwner(), wish(opening.id))
  expect(await db.thread.findUniqueOrThrow({ where: { id } })).toMatchObject({ title: '' })
  expect(await threadById(id, VISITOR)).toBeNull()
})

test('of a comment that nobody reported makes a case, which is closed', async () => {
  const comment = await aSecret()
  const owner = await anOwner()
  const asked = wish(comment.id, { ground: 'LAW', reason: 'An order of the court of Ghent' })
  const { id } = await purgeWords(owner, asked)
  const { cases, decisions } = await stored(comment)
  expect(cases).toMatchObject([{ state: 'CLOSED', sources: [], version: 1 }])
  expect(decisions).toMatchObject([{ law: 'An order of the court of Ghent', deciderId: owner.id }])
  // Sent twice it is done once.
  expect(await purgeWords(owner, asked)).toEqual({ id })
  await expect(purgeWords(owner, wish(comment.id))).rejects.toMatchObject({ code: 'gone' })
})

test('sent again with another reason, or with a name that still stands elsewhere, is not taken for done', async () => {
  const [comment, member, owner] = [await aSecret(), await aMember(), await anOwner()]
  const { id: writerId } = await aModerator()
  const words = 'She is Philippa Brewer.'
  await db.memberNote.create({ data: { memberId: member.id, writerId, words } })
  const asked = wish(comment.id, { phrases: ['Marguerite'] })
  const { id } = await purgeWords(owner, asked)
  expect(await purgeWords(owner, asked)).toEqual({ id })
  for (const change of [{ reason: 'Asked by mail.' }, { phrases: ['Philippa'] }])
    await expect(purgeWords(owner, { ...asked, ...change })).rejects.toMatchObject({
      code: 'conflict',
    })
})

test('is done by an owner who has just shown that it is them, and by nobody else', async () => {
  const comment = await aSecret()
  const tries = [
    [await anOwner(after(NOW, -16 * MINUTE_MS)), 'forbidden'],
    [{ ...(await anOwner()), session: null }, 'forbidden'],
    [await aModerator(), 'forbidden'],
    [comment.author, 'forbidden'],
    [VISITOR, 'sign-in'],
  ] as const
  for (const [who, code] of tries)
    await expect(purgeWords(who, wish(comment.id), NOW)).rejects.toMatchObject({ code })
  await expect(purgeWords(await anOwner(), wish(randomUUID()))).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await stored(comment)).toMatchObject({ purgedAt: null, decisions: [] })
})

test('is undone by nothing; what was decided before can be undone, and brings back no word', async () => {
  const comment = await aSecret()
  const { id: removed } = await decided(comment, 'REMOVE')
  const { id: purged } = await purgeWords(await anOwner(), wish(comment.id))
  const undo = (decisionId: string) => ({ requestKey: randomUUID(), decisionId })
  await expect(reverseDecision(await aModerator(), undo(purged))).rejects.toMatchObject({
    code: 'conflict',
  })
  await reverseDecision(await aModerator(), undo(removed))
  expect(await wordsOf(comment)).toBe('')
  expect((await stored(comment)).purgedAt).not.toBeNull()
})

test('of a decision and a purge at once both hold, or the later is refused', async () => {
  const comment = await aSecret()
  await aReport(comment)
  const input = await aDecision(comment, 'REMOVE')
  const [moderator, owner] = [await aModerator(), await anOwner()]
  const outcomes = await Promise.allSettled([
    decide(moderator, input),
    purgeWords(owner, wish(comment.id)),
  ])
  expect(outcomes[1].status).toBe('fulfilled')
  const { decisions, cases } = await stored(comment)
  expect(decisions).toHaveLength(outcomes[0].status === 'fulfilled' ? 2 : 1)
  expect(cases.every(({ state }) => state === 'CLOSED')).toBe(true)
})

test('the database refuses to bring purged words back, or to call purged what is not', async () => {
  const comment = await aSecret()
  const { id: decisionId } = await purgeWords(await anOwner(), wish(comment.id))
  const where = { id: comment.id }
  await expect(db.comment.update({ where, data: { purgedAt: null } })).rejects.toThrow()
  const words = { commentId: comment.id, number: 2, markdown: SECRET, html: SECRET }
  await expect(db.commentRevision.create({ data: words })).rejects.toThrow()
  expect((await stored(comment)).purgedAt).not.toBeNull()
  expect(await wordsOf(comment)).toBe('')

  const other = await aSecret()
  await aReport(other)
  const { id: caseId } = await db.case.findFirstOrThrow({ where: { commentId: other.id } })
  const row = await db.decision.findUniqueOrThrow({ where: { id: decisionId } })
  const { kind, deciderId, authorId, stateBefore, stateAfter } = row
  const data = { kind, deciderId, authorId, stateBefore, stateAfter, caseId }
  await expect(
    db.decision.create({
      data: {
        ...{ ...data, commentId: other.id, revisionId: other.revisionId },
        requestKey: randomUUID(),
      },
    }),
  ).rejects.toThrow()
  expect((await stored(other)).decisions).toEqual([])
})
