import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { notificationsOf } from '@/server/notifications/queries'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { quotationOf } from './quotation-of'

test('a comment is quoted with its address, and its author told of it once', async () => {
  const [thread, ada, bob] = [await aThread(), await aMember(), await aMember()]
  const said = await aComment(thread.id, { author: ada, words: `*So*, @${bob.handle ?? ''}.` })
  const quotation = (await quotationOf(said.id)) ?? ''
  expect(quotation).toBe(
    `> *So*, \\@${bob.handle ?? ''}.\n>\n> — [${ada.handle ?? ''}](/c/${said.id})`,
  )
  const before = (await notificationsOf(bob)).length
  await aComment((await aThread()).id, { words: `${quotation}\n\n${quotation}\n\nYes.` })
  const told = (await notificationsOf(ada)).filter(({ sentence }) =>
    sentence.endsWith(' quoted you.'),
  )
  expect(told).toHaveLength(1)
  expect(await notificationsOf(bob)).toHaveLength(before)
})

test('of "a reader" no handle is told; of what not everyone can read there is none', async () => {
  const thread = await aThread()
  const { id, author } = await aComment(thread.id)
  await db.comment.update({ where: { id }, data: { isUnnamed: true } })
  const quotation = await quotationOf(id)
  expect(quotation).toContain('— [a reader]')
  expect(quotation).not.toContain(author.handle)
  const held = await aComment(thread.id, { isHeld: true })
  expect(await quotationOf(held.id)).toBeNull()
  await db.comment.update({ where: { id }, data: { authorDeletedAt: new Date() } })
  expect(await quotationOf(id)).toBeNull()
})
