import { hash } from 'node:crypto'
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import { mailFolder } from './deliver'
import { keptMails } from './mailbox'

const mail = (subject: string) =>
  `From: Library <library@localhost>\r\nTo: ada@example.org\r\nSubject: ${subject}\r\nDate: Fri, 01 May 2026 12:00:00 +0000\r\n\r\nWords of ${subject}\r\n`
const keep = (name: string, text: string) => writeFile(path.join(mailFolder(), name), text)
/** Sent in the second of its number, under a name that tells nothing of that. */
async function keptAt(number: string) {
  const name = `${hash('sha256', number)}.eml`
  await keep(name, mail(number))
  await utimes(path.join(mailFolder(), name), Number(number), Number(number))
}

beforeEach(async () => {
  await rm(mailFolder(), { recursive: true, force: true })
  await mkdir(mailFolder(), { recursive: true })
})

describe('the mailbox', () => {
  test('is empty before the first mail, even without its folder', async () => {
    expect(await keptMails()).toEqual([])
    await rm(mailFolder(), { recursive: true })
    expect(await keptMails()).toEqual([])
  })

  test('shows a mail as it was written', async () => {
    await keep('01.eml', mail('one'))
    expect(await keptMails()).toEqual([
      {
        id: '01',
        to: 'ada@example.org',
        subject: 'one',
        text: 'Words of one\n',
        date: '2026-05-01T12:00:00.000Z',
      },
    ])
  })

  test('shows the newest first, and fifty at most', async () => {
    const numbers = Array.from({ length: 52 }, (_, number) => String(number).padStart(2, '0'))
    await Promise.all(numbers.map(keptAt))
    const subjects = (await keptMails()).map(({ subject }) => subject)
    expect(subjects).toEqual(numbers.toReversed().slice(0, 50))
  })

  test('leaves out what is half written, and other files', async () => {
    await keep('.02', mail('half'))
    await keep('notes.txt', 'nothing')
    await keep('01.eml', mail('one'))
    expect((await keptMails()).map(({ subject }) => subject)).toEqual(['one'])
  })

  test('shows the plain words of a mail that has markup too, and never the markup', async () => {
    const markup = 'Content-Type: text/html\r\n\r\n<script>alert(1)</script><p>Hello</p>\r\n'
    await keep('01.eml', `To: ada@example.org\r\nSubject: one\r\n${markup}`)
    const [shown] = await keptMails()
    expect(shown?.text).not.toContain('<script>')
  })
})
