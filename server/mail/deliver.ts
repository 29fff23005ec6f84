import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport } from 'nodemailer'

import { config } from '@/server/config'
import { db } from '@/server/db'

/** A mail server that keeps silent holds up a worker no longer than this; the job tries again later. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

export type Mail = {
  id: string
  to: string
  subject: string
  text: string
  headers?: Readonly<Record<string, string>>
}

/** Hands a mail to the SMTP server of `MAIL_URL`; without one, keeps it as a file in the data folder. */
export async function deliver(mail: Mail): Promise<void> {
  const { mailUrl, origin } = config()
  const { hostname } = new URL(origin)
  const { name, contact } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const message = {
    from: { name, address: contact ?? `library@${hostname}` },
    // As an object: a string would be read as a list of addresses, and could name a second reader.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
  }
  if (mailUrl) await createTransport({ url: mailUrl, ...PATIENCE }).sendMail(message)
  else await keepAsFile(mail.id, message)
}

async function keepAsFile(id: string, message: object): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message: bytes } = await transport.sendMail(message)
  const folder = mailFolder()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = path.join(folder, `.${id}`)
  await writeFile(half, bytes, { mode: 0o600 })
  await rename(half, path.join(folder, `${id}.eml`))
}

/** Where mail is kept when there is no mail server. */
export const mailFolder = (): string => path.join(config().dataDir, 'mail')
