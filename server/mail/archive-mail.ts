import 'server-only'
import { config } from '@/server/config'
import { db } from '@/server/db'

import type { MailWords } from './mail-words'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The words of the mail that says that an archive can be fetched, and by whom; null when it is gone. */
export async function archiveMail(archiveId: string, now: Date): Promise<MailWords | null> {
  const archive = await db.archive.findUnique({
    where: { id: archiveId },
    select: { packedAt: true, expiresAt: true },
  })
  if (!archive?.packedAt || archive.expiresAt <= now) return null
  const { name } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const text = `Hello,

the archive of all that is yours at ${name} is packed. Fetch it in the browser in which you asked for it; no other gets it:
${config().origin}/account/archive

It is there until ${day.format(archive.expiresAt)}, as long as you stay signed in there.

If it was not you who asked, end the sessions you do not know: ${config().origin}/account/sessions
`
  return { subject: `Your archive at ${name} is ready`, text }
}
