import 'server-only'
import { unconfirmedSince } from '@/domain/moderation/law-report'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { lawReportToken } from '@/server/moderation/law-report-token'

import type { MailWords } from './mail-words'

/** The words of the mail by which a visitor confirms a report; null when they did, or it is too late. */
export async function lawReportMail(id: string, now: Date): Promise<MailWords | null> {
  const sent = await db.lawReport.findUnique({ where: { id } })
  if (sent?.reportId !== null) return null
  if (sent.createdAt <= unconfirmedSince(now)) return null
  const { name } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const text = `Hello,

someone, we hope you, reported a comment at ${name} as against the law, and gave this address.

Open this link and press the button on the page; before that nobody reads the report:
${config().origin}/report/confirm/${id}/${lawReportToken(id)}

It works for two days. If it was not you, do nothing: what was sent is forgotten then.
`
  return { subject: `Confirm your report to ${name}`, text }
}
