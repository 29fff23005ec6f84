import type { z } from 'zod'

import { appealWords } from './appeal'
import { confirmLawReportInput } from './law-report'

/** What the link of an answer mail names: the visitor's report, and that the mail was received. */
export const appealLinkInput = confirmLawReportInput
export type AppealLinkInput = z.output<typeof appealLinkInput>

export const visitorsAppealInput = appealLinkInput.extend({ words: appealWords })
export type VisitorsAppealInput = z.output<typeof visitorsAppealInput>
