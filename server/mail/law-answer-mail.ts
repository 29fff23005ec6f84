import 'server-only'
import { appealEnd } from '@/domain/moderation/appeal'
import { reportOutcome } from '@/domain/moderation/own-report'
import { SECOND_LOOK } from '@/domain/moderation/second-look'
import { config } from '@/server/config'
import { db, type Prisma } from '@/server/db'
import { lawAppealToken } from '@/server/moderation/law-appeal-token'
import { standingOfReport } from '@/server/moderation/standing-of-report'

import type { MailWords } from './mail-words'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const FACTS = {
  id: true,
  name: true,
  law: true,
  createdAt: true,
  revision: { select: { commentId: true } },
  report: {
    select: {
      id: true,
      toldAt: true,
      case: {
        select: {
          state: true,
          decisions: {
            orderBy: { number: 'desc' },
            select: {
              ...{ kind: true, stateBefore: true, autoDecided: true, createdAt: true },
              reversedBy: { select: { id: true } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.LawReportSelect

/**
 * The words of the mail that tells a visitor what came of their report, as it is true now, and what they can do against
 * it. `subjectId` is the decision, or the case; null when their name and address are forgotten.
 */
export async function lawAnswerMail({
  subjectId,
  recipient,
}: {
  subjectId: string
  recipient: string
}): Promise<MailWords | null> {
  const decided = { decisions: { some: { id: subjectId } } }
  const sent = await db.lawReport.findFirst({
    where: { email: recipient, report: { case: { OR: [{ id: subjectId }, decided] } } },
    orderBy: { createdAt: 'desc' },
    select: FACTS,
  })
  if (!sent?.report) return null
  const { report } = sent
  const { standing, decision } = standingOfReport(report.case, report.toldAt)
  const { name, contact } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const text = `Hello ${sent.name},

on ${day.format(sent.createdAt)} you reported a comment at ${name} as against the law (${sent.law}):
${config().origin}/c/${sent.revision.commentId}

${reportOutcome(standing, 'LAW')}
${decision === null ? '' : againstIt({ decision, contact, number: report.id, id: sent.id })}
Your name and address are kept until seven months after this case is closed, or until an appeal of yours is answered, and then deleted.
`
  return { subject: `What came of your report to ${name}`, text }
}

type Against = {
  decision: { kind: string; autoDecided: boolean; createdAt: Date }
  contact: string | null
  number: string
  /** Of what the visitor sent. */
  id: string
}

const againstIt = ({ decision, contact, number, id }: Against): string => `
${decision.autoDecided ? 'A program decided this.' : 'A person decided this, not a program.'}

If you think it is wrong, ask for a second look until ${day.format(appealEnd(decision.createdAt))}${wayOf(decision.kind, id)}
${contact ?? 'the people who look after the library'}, say why, and name this number: ${number}
${SECOND_LOOK} In the European Union you may also turn to a body for settling such disputes out of court
(Article 21 of the Digital Services Act), and everywhere to a court.
`

/** Where nothing was done there is a form; against all else one writes. */
const wayOf = (kind: string, id: string): string =>
  kind === 'DISMISS' || kind === 'APPROVE'
    ? `, once, by this page:
${config().origin}/report/appeal/${id}/${lawAppealToken(id)}
Or write to`
    : ': write to'
