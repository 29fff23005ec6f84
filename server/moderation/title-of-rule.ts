import 'server-only'
import { isRestriction } from '@/domain/moderation/decision'
import { Refusal } from '@/domain/refusal'
import { guidelineRules } from '@/server/library/queries'

type Broken = { kind: string; rule?: string | undefined; law?: string | undefined }

/** The title of the rule that a decision names, as it is today; empty where a law is named, or nothing need be. */
export async function titleOfRule({ kind, rule, law }: Broken): Promise<string> {
  const isNeeded = isRestriction(kind) && !law
  if (!rule && !isNeeded) return ''
  if (!isRestriction(kind) && kind !== 'DISMISS') return ''
  const broken = (await guidelineRules()).find(({ id }) => id === rule)
  if (!broken)
    throw new Refusal('invalid', 'Choose a rule of the guidelines.', { rule: 'Choose the rule.' })
  return broken.title
}
