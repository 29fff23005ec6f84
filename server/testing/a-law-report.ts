import 'server-only'
import { randomUUID } from 'node:crypto'

import { VISITOR } from '@/domain/actor'
import { confirmLawReport } from '@/server/moderation/confirm-law-report'
import { lawReportToken } from '@/server/moderation/law-report-token'
import { sendLawReport } from '@/server/moderation/send-law-report'

import type { TestComment } from './a-comment'

export const lawReportOf = (comment: { id: string }, email = `${randomUUID()}@example.org`) => ({
  ...{ comment: comment.id, law: 'Section 185', words: 'It calls me a thief.' },
  ...{ name: 'Ada L.', email, goodFaith: 'on' as const },
})

/** Arranges what a visitor sent and has not confirmed: its id, its link, and the address. */
export async function aLawReport(comment: TestComment, email?: string) {
  const input = lawReportOf(comment, email)
  const { id } = await sendLawReport(VISITOR, input)
  return { id, email: input.email, link: { report: id, token: lawReportToken(id) } }
}

/** Arranges a visitor's report that moderators read. */
export async function aConfirmedLawReport(comment: TestComment, email?: string) {
  const sent = await aLawReport(comment, email)
  await confirmLawReport(VISITOR, sent.link)
  return sent
}
