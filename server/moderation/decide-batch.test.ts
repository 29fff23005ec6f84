import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { decideBatchInput } from '@/domain/moderation/decision'
import { db } from '@/server/db'
import { aReport, TEST_RULE, theRule } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { decideBatch } from './decide-batch'

let moderator: MemberActor
let threadId: string

beforeAll(async () => {
  await theRule()
  threadId = (await aThread()).id
  moderator = await aMember({ roles: ['MODERATOR'] })
})

const said = (kind: 'REMOVE' | 'DISMISS' = 'REMOVE') => ({
  ...{ requestKey: randomUUID(), kind, rule: TEST_RULE.id, explanation: 'It sells shoes.' },
})

async function reported(author?: MemberActor): Promise<TestComment> {
  const comment = await aComment(author ? (await aThread()).id : threadId, author ? { author } : {})
  await aReport(comment)
  return comment
}

const asked = async ({ id: commentId, revisionId }: TestComment) => {
  const { id: caseId, version } = await db.case.findFirstOrThrow({ where: { commentId } })
  return { caseId, version, revisionId }
}
const visibilities = async (comments: TestComment[]) =>
  Promise.all(
    comments.map(
      async ({ id }) => (await db.comment.findUniqueOrThrow({ where: { id } })).visibility,
    ),
  )

describe('a batch of decisions', () => {
  test('decides comments of one member in several conversations, with one trace', async () => {
    const author = await aMember()
    const comments = [await reported(author), await reported(author), await reported(author)]
    const cases = await Promise.all(comments.map(asked))
    const { batchId, ids } = await decideBatch(moderator, { ...said(), cases })
    expect(await visibilities(comments)).toEqual(['REMOVED', 'REMOVED', 'REMOVED'])
    const log = await db.decision.findMany({
      where: { batchId },
      orderBy: { number: 'asc' },
      include: { statement: true },
    })
    expect(log.map(({ id }) => id)).toEqual(ids)
    expect(log.every(({ statement }) => statement?.facts === 'It sells shoes.')).toBe(true)
    expect(await db.notification.count({ where: { memberId: author.id } })).toBe(3)
  })

  test('sent again answers with what it decided', async () => {
    const comments = [await reported(), await reported()]
    const cases = await Promise.all(comments.map(asked))
    const input = decideBatchInput.parse({ ...said(), cases })
    const first = await decideBatch(moderator, input)
    expect(await decideBatch(moderator, input)).toEqual(first)
    const [one] = comments
    expect(await db.decision.count({ where: { commentId: one?.id ?? '' } })).toBe(1)
    const other = { ...input, kind: 'DISMISS' as const }
    await expect(decideBatch(moderator, other)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('sent again with another reason is refused, and says that the first stands', async () => {
    const cases = [await asked(await reported()), await asked(await reported())]
    const sent = { ...said(), cases }
    await decideBatch(moderator, sent)
    const changed = decideBatch(moderator, { ...sent, explanation: 'It sells hats.' })
    await expect(changed).rejects.toThrow('with what was sent first')
  })

  test('is refused whole, with who and when, where one was decided meanwhile', async () => {
    const comments = [await reported(), await reported()]
    const cases = await Promise.all(comments.map(asked))
    const first = await aMember({ roles: ['MODERATOR'] })
    await decideBatch(first, { ...said('DISMISS'), cases: cases.slice(1) })
    const late = decideBatch(moderator, { ...said(), cases })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    await expect(late).rejects.toThrow(`${first.handle ?? ''} kept it as it is just now.`)
    expect(await visibilities(comments)).toEqual(['PUBLISHED', 'PUBLISHED'])
  })

  test('is refused for comments of several people in several conversations', async () => {
    const comments = [await reported(await aMember()), await reported(await aMember())]
    const cases = await Promise.all(comments.map(asked))
    const refused = decideBatch(moderator, { ...said(), cases })
    await expect(refused).rejects.toMatchObject({ code: 'invalid' })
  })

  test('tells nobody who wrote as “a reader”: of both authors it is refused alike', async () => {
    const author = await aMember()
    const unnamed = await reported(author)
    await db.comment.update({ where: { id: unnamed.id }, data: { isUnnamed: true } })
    for (const other of [author, await aMember()]) {
      const cases = await Promise.all([unnamed, await reported(other)].map(asked))
      const read = [cases, cases.map((one) => ({ ...one, version: 999 }))]
      for (const sent of read)
        await expect(decideBatch(moderator, { ...said(), cases: sent })).rejects.toMatchObject({
          code: 'invalid',
        })
    }
  })

  test('is refused to anyone who is not a moderator, and on a case that is not there', async () => {
    const input = { ...said(), cases: [await asked(await reported())] }
    await expect(decideBatch(VISITOR, input)).rejects.toMatchObject({ code: 'sign-in' })
    const member = await aMember()
    await expect(decideBatch(member, input)).rejects.toMatchObject({ code: 'forbidden' })
    const nowhere = [{ caseId: randomUUID(), version: 0, revisionId: randomUUID() }]
    const lost = decideBatch(moderator, { ...said(), cases: nowhere })
    await expect(lost).rejects.toMatchObject({ code: 'not-found' })
  })
})
