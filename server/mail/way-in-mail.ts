import 'server-only'
import { config } from '@/server/config'
import { db } from '@/server/db'

import type { WayInMail } from './enqueue-mail'
import type { MailWords } from './mail-words'

const WHAT: Readonly<Record<WayInMail, string>> = {
  'passkey-added': 'a passkey was added to',
  'passkey-removed': 'a passkey was removed from',
  'provider-linked': 'an account of another site was linked to',
  'provider-unlinked': 'an account of another site was taken from',
}

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** The words of the mail that tells of a way in that came or went: when, in which browser, and what to do against it. */
export async function wayInMail(
  kind: WayInMail,
  { subjectId, createdAt }: { subjectId: string; createdAt: Date },
): Promise<MailWords> {
  const { name, contact } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const session = await db.session.findUnique({ where: { id: subjectId } })
  const device = session?.device ?? ''
  const browser = device === '' ? 'a browser we cannot name' : device
  const page = kind.startsWith('passkey') ? 'passkeys' : 'providers'
  const { origin } = config()
  const text = `Hello,

${WHAT[kind]} your account at ${name}.

When: ${moment.format(createdAt)} UTC
Where: ${browser}

If it was you, there is nothing to do. If it was not, somebody else is in your account. Sign in and do both at once:

1. Sign out everywhere else: ${origin}/account/sessions
2. Look which ways in are yours, and remove the others: ${origin}/account/${page}

If you cannot sign in any more, write to ${contact ?? 'the people who look after the library'}.
`
  return { subject: `What lets you in at ${name} was changed`, text }
}
