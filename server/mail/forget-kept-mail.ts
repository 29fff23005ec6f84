import 'server-only'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import PostalMime from 'postal-mime'

import { mailFolder } from './deliver'

/** Deletes the mails to these addresses that were kept as files for want of a mail server. */
export async function forgetKeptMail(addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0 || !existsSync(mailFolder())) return
  for (const name of await readdir(mailFolder())) {
    if (!name.endsWith('.eml')) continue
    const file = path.join(mailFolder(), name)
    const { to } = await PostalMime.parse(await readFile(file))
    if (to?.some(({ address }) => addresses.includes(address ?? ''))) await rm(file)
  }
}
