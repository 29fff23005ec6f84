import 'server-only'
import { signInCode } from '@/server/accounts/sign-in-secrets'

import type { MailWords } from './mail-words'
import { openRequest } from './open-request'

/** The words of the mail by which a member shows once more who they are; null when it is not wanted any more. */
export async function confirmMail(requestId: string, now: Date): Promise<MailWords | null> {
  const found = await openRequest(requestId, now)
  if (!found) return null
  const code = signInCode(requestId)
  const text = `Hello,

someone who is signed in to ${found.library} as you, we hope you, is about to change something that matters.

Type this code where you were asked for it:
${code.slice(0, 3)} ${code.slice(3)}

It works once, for 15 minutes, in that browser only. If it was not you, do not pass it on: sign in, and under Account,
“Where you are signed in”, sign out everywhere else.
`
  return { subject: `${code} is your code for ${found.library}`, text }
}
