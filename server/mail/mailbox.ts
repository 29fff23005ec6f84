import 'server-only'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import PostalMime from 'postal-mime'

import { mailFolder } from './deliver'

const SHOWN_MAX = 50

export type KeptMail = {
  id: string
  to: string
  subject: string
  text: string
  date: string | null
}

/** The mails kept as files, newest first: their names are UUIDv7 and sort by time. */
export async function keptMails(): Promise<KeptMail[]> {
  const names = existsSync(mailFolder()) ? await readdir(mailFolder()) : []
  const newest = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
  return Promise.all(newest.slice(0, SHOWN_MAX).map(readMail))
}

async function readMail(name: string): Promise<KeptMail> {
  const mail = await PostalMime.parse(await readFile(path.join(mailFolder(), name)))
  return {
    id: path.basename(name, '.eml'),
    to: mail.to?.map((one) => one.address ?? one.name).join(', ') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    date: mail.date ?? null,
  }
}
