import 'server-only'
import { linkToken, signInCode } from '@/server/accounts/sign-in-secrets'
import { mayComeIn } from '@/server/accounts/may-come-in'
import { config } from '@/server/config'

import type { MailWords } from './mail-words'
import { openRequest } from './open-request'

/** The words of a sign-in mail; null when the request has been used or has run out. */
export async function signInMail(requestId: string, now: Date): Promise<MailWords | null> {
  const found = await openRequest(requestId, now)
  if (!found) return null
  const { library: name } = found
  if (!(await mayComeIn(found, now))) return strangerMail(name)
  const code = signInCode(requestId)
  const link = `${config().origin}/sign-in/link/${requestId}/${linkToken(requestId)}`
  const text = `Hello,

someone, we hope you, asked to sign in to ${name} with this address.

Open this link and press the button on the page:
${link}

Or type this code where you asked for it:
${code.slice(0, 3)} ${code.slice(3)}

Both work once, for 15 minutes. If it was not you, do nothing: nobody can come in without this mail.
`
  return { subject: `${code} is your code for ${name}`, text }
}

/** Told to the address alone: a page would tell everyone who has an account here. */
function strangerMail(library: string): MailWords {
  const text = `Hello,

someone, we hope you, asked to sign in to ${library} with this address. It belongs to no member, and nobody new can join
now without an invitation.

If you have an account, it has another address. If you were invited, open the link of the invitation and type this address
there. Reading needs no account.
`
  return { subject: `Your request to ${library}`, text }
}
