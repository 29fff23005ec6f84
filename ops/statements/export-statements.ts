import { STATEMENT_CATEGORIES, statementFields } from '@/domain/moderation/statement-fields'
import { statementRecord } from '@/domain/moderation/statement-record'
import { after, DAY_MS } from '@/domain/time'
import { guidelineRules } from '@/server/library/queries'
import { statedRestrictions } from '@/server/moderation/stated-restrictions'

import { statementFiles } from './statement-files'

export type ExportWish = {
  /** The first and the last day, UTC, as year-month-day. */
  from: string
  to: string
  origin: string
  /** The category of what breaks a law, without its prefix. */
  lawCategory: string
}

const OTHER_RULE = 'OTHER_VIOLATION_TC'

/**
 * The files that the EU's DSA Transparency Database takes for these days, each by its name. Throws when a record would not
 * keep the published rules: nothing is sent that would be refused.
 */
export async function exportStatements(wish: ExportWish) {
  const { from, to, origin, lawCategory } = wish
  if (!STATEMENT_CATEGORIES.includes(lawCategory))
    throw new Error(`--law-category must be one of ${STATEMENT_CATEGORIES.join(', ')}.`)
  const rules = await guidelineRules()
  const categoryOf = (rule: string | null) =>
    rule === null ? lawCategory : (rules.find(({ id }) => id === rule)?.category ?? OTHER_RULE)
  const until = after(new Date(`${to}T00:00:00Z`), DAY_MS)
  const stated = await statedRestrictions(new Date(`${from}T00:00:00Z`), until)
  const records = stated.map((about) => statementRecord(about, { origin, categoryOf }))
  for (const record of records) {
    const issue = statementFields.safeParse(record).error?.issues[0]
    if (issue)
      throw new Error(
        `Decision ${record.puid} does not keep the rules: ${issue.path.join('.')}: ${issue.message}.`,
      )
  }
  return { count: records.length, files: statementFiles(records, `statements-${from}-${to}`) }
}
