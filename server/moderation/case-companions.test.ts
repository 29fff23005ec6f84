import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN as moderator } from '@/server/testing/a-warden'

import { caseCompanions } from './case-companions'

async function reported(author?: MemberActor, threadId?: string): Promise<TestComment> {
  const comment = await aComment(threadId ?? (await aThread()).id, {
    ...(author && { author }),
    words: `I know this: ${randomUUID()}`,
  })
  await aReport(comment)
  return comment
}

async function read({ id, revisionId }: TestComment) {
  const where = { commentId: id, state: { not: 'CLOSED' } } as const
  const { id: caseId, version } = await db.case.findFirstOrThrow({ where })
  return { caseId, version, revisionId }
}

describe('what is offered beside a case', () => {
  const idsOf = async (comment: TestComment) => {
    const { companions } = await caseCompanions(moderator, (await read(comment)).caseId)
    return companions.map(({ caseId }) => caseId)
  }

  test('are the open cases of the member and of the conversation, and no others', async () => {
    const author = await aMember()
    const { id: threadId } = await aThread()
    const about = await reported(author, threadId)
    const [theirs, beside] = [await reported(author), await reported(undefined, threadId)]
    const closed = await reported(author)
    await decided(closed, 'DISMISS')
    await reported()
    const { companions, acts } = await caseCompanions(moderator, (await read(about)).caseId)
    expect(companions).toMatchObject([
      { ...(await read(theirs)), isSameMember: true, isSameThread: false },
      { ...(await read(beside)), isSameMember: false, isSameThread: true },
    ])
    expect(acts).toContain('LIMIT')
    expect(acts).not.toContain('APPROVE')
  })

  test('tells of “a reader” neither what else they wrote, nor that it is theirs', async () => {
    const author = await aMember()
    const [about, other] = [await reported(author), await reported(author)]
    await db.comment.update({ where: { id: other.id }, data: { isUnnamed: true } })
    expect(await idsOf(about)).toEqual([])
    expect(await idsOf(other)).toEqual([])
  })

  test('is nothing that another moderator has open', async () => {
    const author = await aMember()
    const [about, other] = [await reported(author), await reported(author)]
    const { caseId } = await read(other)
    const { id: claimedById } = await aModerator()
    const claimedUntil = new Date(Date.now() + 60_000)
    await db.case.update({
      where: { id: caseId },
      data: { state: 'CLAIMED', claimedById, claimedUntil },
    })
    expect(await idsOf(about)).toEqual([])
    const passed = new Date(Date.now() - 60_000)
    await db.case.update({ where: { id: caseId }, data: { claimedUntil: passed } })
    expect(await idsOf(about)).toEqual([caseId])
  })
})

test('is for moderators alone', async () => {
  const { caseId } = await read(await reported())
  await expect(caseCompanions(await aMember(), caseId)).rejects.toMatchObject({ code: 'forbidden' })
  const nowhere = caseCompanions(moderator, randomUUID())
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
})
