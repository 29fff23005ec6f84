import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { confirmByCode } from '@/server/accounts/confirm-by-code'
import { db } from '@/server/db'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'

import { mailFolder } from './deliver'
import { keptMails } from './mailbox'
import { sendOutboxMail } from './send-outbox-mail'

const orderOf = (subjectId: string) => db.outboxMail.findFirstOrThrow({ where: { subjectId } })
const kept = async () => (await keptMails()).length
const permissions = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)

beforeEach(async () => {
  await rm(mailFolder(), { recursive: true, force: true })
})

describe('an ordered mail, in a library without a mail server', () => {
  test('becomes a file that a mail program opens and the owner alone reads', async () => {
    const { id, email, code, token } = await aSignInRequest()
    const order = await orderOf(id)
    await sendOutboxMail(order.id)
    const [mail] = await keptMails()
    expect(mail).toMatchObject({ id: order.id, to: email })
    expect(mail?.text).toContain(`/sign-in/link/${id}/${token}\n`)
    const file = path.join(mailFolder(), `${order.id}.eml`)
    expect(await permissions(file)).toBe('600')
    expect(await permissions(mailFolder())).toBe('700')
    const source = await readFile(file, 'utf8')
    expect(source).toContain(`\n${code.slice(0, 3)} ${code.slice(3)}\r\n`)
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(source).toMatch(new RegExp(`^Message-ID: <${order.id}@localhost>\r$`, 'm'))
    expect(await readdir(mailFolder())).toEqual([`${order.id}.eml`])
  })

  test('goes out once, however often its job runs', async () => {
    const order = await orderOf((await aSignInRequest()).id)
    await sendOutboxMail(order.id)
    const { sentAt } = await db.outboxMail.findUniqueOrThrow({ where: { id: order.id } })
    expect(Math.abs(Number(sentAt) - Date.now())).toBeLessThan(5_000)
    await rm(mailFolder(), { recursive: true })
    await sendOutboxMail(order.id)
    expect(await kept()).toBe(0)
    expect(await db.outboxMail.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({
      sentAt,
    })
  })

  test('is written but once when its job was broken off before it could say so', async () => {
    const order = await orderOf((await aSignInRequest()).id)
    await sendOutboxMail(order.id)
    await db.outboxMail.update({ where: { id: order.id }, data: { sentAt: null } })
    await sendOutboxMail(order.id)
    expect(await kept()).toBe(1)
  })

  test('that nobody needs any more is not sent, and not tried again', async () => {
    const request = await aSignInRequest()
    await confirmByCode(VISITOR, request)
    const order = await orderOf(request.id)
    await sendOutboxMail(order.id)
    expect(await kept()).toBe(0)
    expect((await orderOf(request.id)).sentAt).not.toBeNull()
  })

  test('that was never ordered is no error', async () => {
    await sendOutboxMail(randomUUID())
    expect(await kept()).toBe(0)
  })

  test('that cannot be kept stays ordered, and goes out at the next try', async () => {
    const order = await orderOf((await aSignInRequest()).id)
    await writeFile(mailFolder(), 'a file stands where the folder should be')
    await expect(sendOutboxMail(order.id)).rejects.toThrow()
    expect((await orderOf(order.subjectId)).sentAt).toBeNull()
    await rm(mailFolder())
    await sendOutboxMail(order.id)
    expect(await kept()).toBe(1)
  })
})
