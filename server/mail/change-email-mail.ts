import 'server-only'
import { signInCode } from '@/server/accounts/sign-in-secrets'
import { db } from '@/server/db'

import type { MailWords } from './mail-words'
import { openRequest } from './open-request'

/**
 * The words of the mail to an address that is to be a member's. When it is somebody's already, that is said here, to
 * whoever reads this mailbox, and there is no code.
 */
export async function changeEmailMail(requestId: string, now: Date): Promise<MailWords | null> {
  const found = await openRequest(requestId, now)
  if (!found) return null
  const owner = await db.member.findUnique({ where: { email: found.email } })
  if (owner) return takenMail(found.library)
  const code = signInCode(requestId)
  const text = `Hello,

someone, we hope you, wants to use this address for their account at ${found.library}.

Type this code where you were asked for it:
${code.slice(0, 3)} ${code.slice(3)}

It works once, for 15 minutes, in that browser only. If it was not you, do nothing and pass the code on to nobody: nothing
changes without it.
`
  return { subject: `${code} is your code for ${found.library}`, text }
}

function takenMail(library: string): MailWords {
  const text = `Hello,

someone, we hope you, wants to use this address for an account at ${library}. It belongs to an account there already, so
nothing has changed.

If it was you, sign in with this address: that is the other account. Give that one another address first, or leave it. If it
was not you, do nothing.
`
  return { subject: `This address has an account at ${library} already`, text }
}
