import 'server-only'
import { reportOutcome } from '@/domain/moderation/own-report'
import { lookedAgain } from '@/domain/moderation/second-look'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { standingOfReport } from '@/server/moderation/standing-of-report'

import type { MailWords } from './mail-words'

const DECISIONS = {
  orderBy: { number: 'desc' },
  select: { kind: true, stateBefore: true, reversedBy: { select: { id: true } } },
} as const

const FIELDS = {
  ...{ state: true, answer: true, reviewerId: true },
  decision: { select: { deciderId: true } },
  report: {
    select: {
      toldAt: true,
      case: { select: { state: true, commentId: true, decisions: DECISIONS } },
      lawReport: { select: { name: true } },
    },
  },
} as const

/** The words of the mail that answers a visitor's appeal; null while it is open, or when their name is forgotten. */
export async function lawAppealMail(appealId: string): Promise<MailWords | null> {
  const appeal = await db.appeal.findUnique({ where: { id: appealId }, select: FIELDS })
  if (!appeal?.report?.lawReport || appeal.answer === '') return null
  const { report, reviewerId, decision } = appeal
  const { standing } = standingOfReport(report.case, report.toldAt)
  const { name } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const outcome =
    appeal.state === 'OVERTURNED'
      ? `Your appeal was granted: the decision was undone. ${reportOutcome(standing, 'LAW')}`
      : 'The decision stays as it is.'
  const text = `Hello ${appeal.report.lawReport.name},

you asked for a second look at what came of your report to ${name}:
${config().origin}/c/${report.case.commentId}

${lookedAgain({ reviewerId, deciderId: decision.deciderId })} ${outcome}

Their answer:
${appeal.answer}

In the European Union you may also turn to a body for settling such disputes out of court (Article 21 of the Digital Services
Act), and everywhere to a court.
`
  return { subject: `The answer to your appeal to ${name}`, text }
}
