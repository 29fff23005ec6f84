import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { acknowledgeInput } from '@/domain/moderation/warning'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { postComment } from '@/server/discussion/post-comment'
import { notificationsOf } from '@/server/notifications/queries'
import { aDecision, aReport, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { acknowledgeWarning } from './acknowledge-warning'
import { decide } from './decide'
import { reverseDecision } from './reverse-decision'

async function sanctioned(kind: 'WARN' | 'SLOW' | 'PREMOD' | 'BAN', comment: TestComment) {
  await theRule()
  const [moderator] = [await aMember({ roles: ['MODERATOR'] }), await aReport(comment)]
  const open = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
  const { id } = await decide(moderator, {
    ...{ requestKey: randomUUID(), kind, caseId: open.id, version: open.version },
    ...{ revisionId: comment.revisionId, rule: TEST_RULE.id, explanation: 'The third time.' },
    ...(kind === 'SLOW' && { until: after(new Date(), DAY_MS) }),
  })
  return { id, moderator }
}

const aReply = async () => aComment((await aThread()).id)
const write = ({ author, threadId }: TestComment) =>
  postComment(author, { clientKey: randomUUID(), threadId, words: 'Another thought.' })

describe('a warning', () => {
  test('stands before the next words until its member says that they read it', async () => {
    const comment = await aReply()
    const { id } = await sanctioned('WARN', comment)
    await expect(write(comment)).rejects.toThrow('A moderator warned you.')
    const wayOn = { address: `/account/decisions/${id}`, name: 'Read the warning' }
    await expect(write(comment)).rejects.toMatchObject({ wayOn })
    const { id: commentId, revisionId } = comment
    const change = editComment(comment.author, { commentId, revisionId, words: 'Changed.' })
    await expect(change).rejects.toMatchObject({ code: 'forbidden' })
    await acknowledgeWarning(comment.author, acknowledgeInput.parse({ decisionId: id }))
    await acknowledgeWarning(comment.author, { decisionId: id })
    expect(await write(comment)).toMatchObject({ isHeld: false })
  })

  test('is told, explained, leaves the words alone and the case open', async () => {
    const comment = await aReply()
    const { id } = await sanctioned('WARN', comment)
    const [notice] = await notificationsOf(comment.author)
    expect(notice?.sentence).toContain('A moderator warned you.')
    const row = await db.decision.findUniqueOrThrow({
      where: { id },
      include: { statement: true, case: true, comment: true },
    })
    expect(row).toMatchObject({
      statement: { restriction: 'WARN', facts: 'The third time.' },
      case: { state: 'OPEN', version: 1 },
      comment: { visibility: 'PUBLISHED' },
    })
  })

  test('is nobody else’s to acknowledge, and is gone when it is undone', async () => {
    const comment = await aReply()
    const { id, moderator } = await sanctioned('WARN', comment)
    const foreign = acknowledgeWarning(await aMember(), { decisionId: id })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
    await reverseDecision(moderator, { requestKey: randomUUID(), decisionId: id })
    expect(await write(comment)).toMatchObject({ isHeld: false })
  })
})

describe('other sanctions', () => {
  test('whoever is read first waits for a moderator', async () => {
    const comment = await aReply()
    await sanctioned('PREMOD', comment)
    expect(await write(comment)).toMatchObject({ isHeld: true })
  })

  test('whoever is slowed waits until the minutes are over', async () => {
    const comment = await aReply()
    await sanctioned('SLOW', comment)
    await expect(write(comment)).rejects.toMatchObject({ code: 'too-many' })
    const earlier = after(new Date(), -DAY_MS)
    await db.comment.update({ where: { id: comment.id }, data: { createdAt: earlier } })
    expect(await write(comment)).toMatchObject({ isHeld: false })
  })

  test('nobody in an office is banned by a colleague', async () => {
    const owner = await aMember({ roles: ['OWNER'] })
    const comment = await aComment((await aThread()).id, { author: owner })
    await expect(sanctioned('BAN', comment)).rejects.toThrow('They hold an office.')
    // Nobody tries out whether "a reader" does, by what leaves no trace.
    const stale = { ...(await aDecision(comment, 'REMOVE')), kind: 'BAN' as const, version: 999 }
    await expect(decide(await aMember({ roles: ['MODERATOR'] }), stale)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
