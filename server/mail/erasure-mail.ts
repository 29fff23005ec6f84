import 'server-only'
import { config } from '@/server/config'
import { db } from '@/server/db'

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** The words of the mail that says when an account will be erased and how to keep it; null when it will not be. */
export async function erasureMail(
  memberId: string,
  now: Date,
): Promise<{ subject: string; text: string } | null> {
  const member = await db.member.findUnique({ where: { id: memberId } })
  if (!member?.eraseAt || member.eraseAt <= now) return null
  const { name } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const when = `${moment.format(member.eraseAt)} UTC`
  const comments = member.eraseComments
    ? 'Your comments will go with it.'
    : 'Your comments will stay, signed by someone who left.'
  const text = `Hello,

someone, we hope you, asked to erase your account at ${name}.

It will be erased on ${when}. ${comments}

To keep it, open this page before then and press “Keep my account”; sign in first if you are asked to:
${config().origin}/account/leaving

If it was not you, keep the account, and end the sessions you do not know.
`
  return { subject: `Your account at ${name} will be erased`, text }
}
