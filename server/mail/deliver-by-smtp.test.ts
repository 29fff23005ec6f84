import { once } from 'node:events'
import { existsSync } from 'node:fs'

import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'

import { deliver, mailFolder } from './deliver'
import { sendOutboxMail } from './send-outbox-mail'

type Received = { from: string; to: string[]; source: string }
const received: Received[] = []
let isOpen = true

const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authMethods: ['PLAIN'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) => {
    const isRight = username === 'library' && password === 'p@ss word'
    done(isRight ? null : new Error('wrong password'), isRight ? { user: 'library' } : undefined)
  },
  onRcptTo: (_address, _session, done) => {
    done(isOpen ? null : Object.assign(new Error('try later'), { responseCode: 451 }))
  },
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push({ ...envelope(session), source: Buffer.concat(chunks).toString() })
      done()
    })
  },
})

const envelope = ({ envelope: { mailFrom, rcptTo } }: SMTPServerSession) => ({
  from: mailFrom === false ? '' : mailFrom.address,
  to: rcptTo.map(({ address }) => address),
})

beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as { port: number }
  process.env['MAIL_URL'] = `smtp://library:p%40ss%20word@127.0.0.1:${port}`
  process.env['INTERLEAF_ORIGIN'] = 'https://library.example'
})

afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve)
  })
})

beforeEach(async () => {
  received.length = 0
  isOpen = true
  await db.library.update({ where: { id: 1 }, data: { name: 'Interleaf', contact: null } })
})

const orderOf = (subjectId: string) => db.outboxMail.findFirstOrThrow({ where: { subjectId } })
const aMail = { id: '0192', to: 'ada@example.org', subject: 'A word', text: 'Hello.\n' }

describe('an ordered mail, in a library with a mail server', () => {
  test('reaches the server once, for its recipient alone, and leaves no file', async () => {
    const { id, email, code, token } = await aSignInRequest()
    const order = await orderOf(id)
    await sendOutboxMail(order.id)
    await sendOutboxMail(order.id)
    expect(received.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: 'library@library.example', to: [email] },
    ])
    const mail = await PostalMime.parse(received[0]?.source ?? '')
    expect(mail).toMatchObject({
      subject: `${code} is your code for Interleaf`,
      from: { name: 'Interleaf', address: 'library@library.example' },
      to: [{ address: email }],
      messageId: `<${order.id}@library.example>`,
    })
    expect(mail.text).toContain(`https://library.example/sign-in/link/${id}/${token}\n`)
    expect(mail.html).toBeUndefined()
    expect(existsSync(mailFolder())).toBe(false)
  })

  test('that the server does not take stays ordered, and goes out when it does', async () => {
    const { id } = await aSignInRequest()
    isOpen = false
    await expect(sendOutboxMail((await orderOf(id)).id)).rejects.toThrow('try later')
    expect((await orderOf(id)).sentAt).toBeNull()
    expect(received).toEqual([])
    isOpen = true
    await sendOutboxMail((await orderOf(id)).id)
    expect((await orderOf(id)).sentAt).not.toBeNull()
    expect(received).toHaveLength(1)
  })
})

describe('a mail', () => {
  test('comes from the contact of the library when it has one', async () => {
    await db.library.update({ where: { id: 1 }, data: { contact: 'desk@example.org' } })
    await deliver(aMail)
    expect(received[0]?.from).toBe('desk@example.org')
  })

  test('says that a program sent it, so that no holiday notice answers', async () => {
    await deliver(aMail)
    expect(received[0]?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  })

  test.each([
    ['the name of the library', { name: 'Souls\r\nBcc: evil@evil.example' }, {}],
    ['a subject', {}, { subject: 'A word\r\nBcc: evil@evil.example\r\n\r\nevil' }],
    ['an address', {}, { to: 'ada@example.org\r\nBcc: evil@evil.example' }],
    ['an address with a comma', {}, { to: 'ada@example.org,evil@evil.example' }],
    ['an address with a name', {}, { to: '"ada@example.org" <evil@evil.example>' }],
  ])('gets no further header and no further reader out of %s', async (_what, library, wishes) => {
    await db.library.update({ where: { id: 1 }, data: library })
    await deliver({ ...aMail, ...wishes }).catch(() => null)
    for (const { source, to } of received) {
      expect(to).not.toContain('evil@evil.example')
      expect(source).not.toMatch(/^bcc:/im)
    }
    const mail = await PostalMime.parse(received[0]?.source ?? '')
    expect(mail.text ?? 'Hello.\n').toBe('Hello.\n')
  })
})
