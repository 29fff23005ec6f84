import { beforeEach, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { keptMails } from '@/server/mail/mailbox'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'
import { aMember } from '@/server/testing/a-member'
import { inSession, type TestSession } from '@/server/testing/in-session'

import { askErasure } from './ask-erasure'
import { eraseMember } from './erase-member'
import { undoErasure } from './undo-erasure'

const rowOf = (id: string) => db.member.findUniqueOrThrow({ where: { id } })

let asker: TestSession
beforeEach(async () => {
  asker = await inSession(await aMember())
  await askErasure(asker, { handle: asker.handle ?? '', comments: 'go' })
})

test('who changed their mind is not erased when the day is over', async () => {
  await undoErasure(asker)
  await eraseMember(asker.id, after(new Date(), 2 * DAY_MS))
  const { handle } = asker
  expect(await rowOf(asker.id)).toMatchObject({ handle, eraseAt: null, eraseComments: false })
})

test('a mail that has not gone out does not go out any more', async () => {
  const order = await db.outboxMail.findFirstOrThrow({ where: { subjectId: asker.id } })
  await undoErasure(asker)
  await sendOutboxMail(order.id)
  expect((await keptMails()).map(({ id }) => id)).not.toContain(order.id)
})

test('it can be undone twice, and by no one else', async () => {
  const other = await aMember()
  await undoErasure(other)
  expect((await rowOf(asker.id)).eraseAt).not.toBeNull()
  await undoErasure(asker)
  await undoErasure(asker)
  expect((await rowOf(asker.id)).eraseAt).toBeNull()
  await expect(undoErasure(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
})

test('once the day is over it cannot be undone, also when the job has not run yet', async () => {
  const late = after(new Date(), DAY_MS + 1)
  await expect(undoErasure(asker, late)).rejects.toMatchObject({ code: 'gone' })
  expect((await rowOf(asker.id)).eraseAt).not.toBeNull()
})
