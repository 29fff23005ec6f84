import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

let removed: TestComment
let decisionId: string

beforeAll(async () => {
  removed = await aComment((await aThread()).id)
  decisionId = (await decided(removed, 'REMOVE')).id
})

const counted = async () => [
  await db.decision.count(),
  await db.statementOfReasons.count(),
  await db.commentRevision.count(),
  await db.revision.count(),
]

describe('the database refuses', () => {
  test.each([
    ['UPDATE', 'decision', () => db.$executeRaw`UPDATE decision SET explanation = ''`],
    ['DELETE', 'decision', () => db.$executeRaw`DELETE FROM decision`],
    ['TRUNCATE', 'decision', () => db.$executeRaw`TRUNCATE decision CASCADE`],
    [
      'UPDATE',
      'statement_of_reasons',
      () => db.$executeRaw`UPDATE statement_of_reasons SET facts = ''`,
    ],
    ['DELETE', 'statement_of_reasons', () => db.$executeRaw`DELETE FROM statement_of_reasons`],
    ['TRUNCATE', 'statement_of_reasons', () => db.$executeRaw`TRUNCATE statement_of_reasons`],
    ['UPDATE', 'comment_revision', () => db.$executeRaw`UPDATE comment_revision SET html = ''`],
    ['DELETE', 'comment_revision', () => db.$executeRaw`DELETE FROM comment_revision`],
    ['TRUNCATE', 'comment_revision', () => db.$executeRaw`TRUNCATE comment_revision CASCADE`],
    ['UPDATE', 'revision', () => db.$executeRaw`UPDATE revision SET text = ''`],
    ['DELETE', 'revision', () => db.$executeRaw`DELETE FROM revision`],
    ['TRUNCATE', 'revision', () => db.$executeRaw`TRUNCATE revision CASCADE`],
  ])('%s of %s', async (_verb, table, attempt) => {
    const before = await counted()
    expect(before).not.toContain(0)
    await expect(attempt()).rejects.toThrow(`rows of ${table} are never changed or deleted`)
    expect(await counted()).toEqual(before)
  })

  test('a comment, a case or a member that a decision is about to be deleted', async () => {
    const { id, author } = removed
    await expect(db.$executeRaw`DELETE FROM comment WHERE id = ${id}::uuid`).rejects.toThrow()
    await expect(
      db.$executeRaw`DELETE FROM "case" WHERE comment_id = ${id}::uuid`,
    ).rejects.toThrow()
    await expect(db.member.delete({ where: { id: author.id } })).rejects.toThrow()
  })
})

describe('the database keeps one', () => {
  const UNIQUE = { code: 'P2002' }

  test('open case for each comment, and any number of closed ones', async () => {
    const comment = await aComment((await aThread()).id)
    await decided(comment, 'DISMISS')
    await decided(comment, 'DISMISS')
    await aReport(comment)
    await expect(db.case.create({ data: { commentId: comment.id } })).rejects.toMatchObject(UNIQUE)
  })

  test('opening comment for each conversation', async () => {
    const { id: threadId } = await aThread()
    const { id: authorId } = await aMember()
    const second = { threadId, authorId, visibility: 'PENDING', clientKey: randomUUID() } as const
    await expect(db.comment.create({ data: second })).rejects.toMatchObject(UNIQUE)
  })

  test('undoing for each decision, and one decision for each request of a moderator', async () => {
    const { id: _id, ...row } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } })
    await expect(db.decision.create({ data: row })).rejects.toMatchObject(UNIQUE)
    const undoing = () => ({ ...row, reversesId: decisionId, requestKey: randomUUID() })
    await db.decision.create({ data: undoing() })
    await expect(db.decision.create({ data: undoing() })).rejects.toMatchObject(UNIQUE)
  })
})
