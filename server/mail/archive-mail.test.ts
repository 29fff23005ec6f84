import { expect, test } from 'vitest'

import { packArchive } from '@/server/accounts/pack-archive'
import { requestArchive } from '@/server/accounts/request-archive'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { inSession } from '@/server/testing/in-session'

import { archiveMail } from './archive-mail'
import { keptMails } from './mailbox'
import { sendOutboxMail } from './send-outbox-mail'

async function anArchive(email: string | null): Promise<string> {
  const member = await inSession(await aMember({ email }))
  await requestArchive(member)
  return (await db.archive.findFirstOrThrow({ where: { memberId: member.id } })).id
}

const ordersAbout = (subjectId: string) => db.outboxMail.findMany({ where: { subjectId } })

test('a mail says once that an archive is packed, and that this browser alone gets it', async () => {
  const email = `${crypto.randomUUID()}@example.org`
  const id = await anArchive(email)
  expect(await ordersAbout(id)).toEqual([])
  await packArchive(id, new Date())
  await packArchive(id, new Date())
  const orders = await ordersAbout(id)
  expect(orders).toMatchObject([{ kind: 'archive-ready', recipient: email }])
  await sendOutboxMail(orders[0]?.id ?? '')
  const mail = (await keptMails()).find(({ to }) => to === email)
  expect(mail?.subject).toBe('Your archive at Interleaf is ready')
  expect(mail?.text).toContain('in the browser in which you asked for it')
  expect(mail?.text).toContain('/account/archive\n')
  expect(mail?.text).not.toContain(id)
})

test('without an address there is no mail, and none of an archive that is gone', async () => {
  const id = await anArchive(null)
  await packArchive(id, new Date())
  expect(await ordersAbout(id)).toEqual([])
  const { expiresAt } = await db.archive.findUniqueOrThrow({ where: { id } })
  expect(await archiveMail(id, expiresAt)).toBeNull()
  await db.archive.delete({ where: { id } })
  expect(await archiveMail(id, new Date())).toBeNull()
})
