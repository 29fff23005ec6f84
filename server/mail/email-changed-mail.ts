import 'server-only'
import { db } from '@/server/db'

import type { MailWords } from './mail-words'

/** The words to an address that was a member's until now. It does not say which one it is now. */
export async function emailChangedMail(): Promise<MailWords> {
  const { name, contact } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const whom = contact ?? 'the people who look after the library'
  const text = `Hello,

the e-mail address of your account at ${name} was changed. From now on this address lets nobody in, and no mail comes here.

If it was you, there is nothing to do. If it was not, write to ${whom} at once.
`
  return { subject: `Your address at ${name} was changed`, text }
}
