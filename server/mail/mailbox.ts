import 'server-only'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
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

/** The mails kept as files, what was sent last first. */
export async function keptMails(): Promise<KeptMail[]> {
  const names = existsSync(mailFolder()) ? await readdir(mailFolder()) : []
  const dated = await Promise.all(names.filter((name) => name.endsWith('.eml')).map(withTime))
  const newest = dated.sort((a, b) => b.sentAt - a.sentAt)
  return Promise.all(newest.slice(0, SHOWN_MAX).map(({ name }) => readMail(name)))
}

/** Not every name tells its time: those of notices are made by PostgreSQL, at random. */
async function withTime(name: string) {
  const { mtimeMs } = await stat(path.join(mailFolder(), name))
  return { name, sentAt: mtimeMs }
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
