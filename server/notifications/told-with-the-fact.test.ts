import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

type Row = { id: string; xmin: string }

/** What a member was told, and the mails ordered to tell it; `xmin` is the transaction that wrote each. */
async function toldTo({ id }: MemberActor) {
  const [notice] = await db.$queryRaw<Row[]>`
    SELECT id::text, xmin::text FROM notification WHERE member_id = ${id}::uuid`
  const [mail] = await db.$queryRaw<Row[]>`
    SELECT id::text, xmin::text FROM outbox_mail WHERE subject_id = ${notice?.id ?? ''}::uuid`
  const jobs = await jobsWaiting('send-mail')
  const job = jobs.find(({ payload }) => (payload as { outboxId: string }).outboxId === mail?.id)
  return [notice, mail, job].map((row) => row?.xmin)
}

test('a comment, what is told of it, the order of a mail and its job are written in one transaction', async () => {
  const answered = await aMember()
  const thread = await aThread({ author: answered })
  const { id } = await aComment(thread.id)
  const [comment] = await db.$queryRaw<Row[]>`
    SELECT id::text, min(xmin::text) AS xmin FROM comment_revision WHERE comment_id = ${id}::uuid GROUP BY id`
  expect(await toldTo(answered)).toEqual(Array(3).fill(comment?.xmin))
})

test('so are a decision and what its author is told', async () => {
  const author = await aMember()
  const { id } = await decided(await aComment((await aThread()).id, { author }), 'REMOVE')
  const [decision] = await db.$queryRaw<Row[]>`
    SELECT id::text, xmin::text FROM decision WHERE id = ${id}::uuid`
  expect(await toldTo(author)).toEqual(Array(3).fill(decision?.xmin))
})

test('what cannot be told did not happen', async () => {
  const answered = await aMember()
  const thread = await aThread({ author: answered })
  await db.$executeRaw`CREATE FUNCTION refuse_notice() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'no notice'; END $$`
  await db.$executeRaw`CREATE TRIGGER refuse_notice BEFORE INSERT ON notification
    FOR EACH ROW EXECUTE FUNCTION refuse_notice()`
  try {
    await expect(aComment(thread.id)).rejects.toThrow(/no notice/)
    expect(await db.comment.count({ where: { threadId: thread.id } })).toBe(1)
    expect(await db.thread.findUnique({ where: { id: thread.id } })).toMatchObject({
      commentCount: 1,
    })
  } finally {
    await db.$executeRaw`DROP TRIGGER refuse_notice ON notification`
    await db.$executeRaw`DROP FUNCTION refuse_notice`
  }
})
