'use server'

import { clientAddress } from '@/app/client-address'
import { confirmLawReportInput, lawReportInput } from '@/domain/moderation/law-report'
import { SECOND_LOOK } from '@/domain/moderation/second-look'
import { visitorsAppealInput } from '@/domain/moderation/visitors-appeal'
import { formAction } from '@/server/form-action'
import { confirmLawReport } from '@/server/moderation/confirm-law-report'
import { openVisitorsAppeal } from '@/server/moderation/open-visitors-appeal'
import { sendLawReport } from '@/server/moderation/send-law-report'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

export const send = formAction(lawReportInput, async (actor, input) => {
  await mustNotBeHurried('law-report', { address: await clientAddress(), account: input.email })
  await sendLawReport(actor, input)
  return 'One more step: open the link in the mail that we sent you. Before that nobody reads your report.'
})

export const appeal = formAction(visitorsAppealInput, async (actor, input) => {
  await mustNotBeHurried('link', { address: await clientAddress() })
  await openVisitorsAppeal(actor, input)
  return `Thank you. ${SECOND_LOOK} We mail you the answer.`
})

export const confirm = formAction(confirmLawReportInput, async (actor, input) => {
  await mustNotBeHurried('link', { address: await clientAddress() })
  await confirmLawReport(actor, input)
  return 'Thank you. A moderator will read it soon, and we mail you what came of it.'
})
