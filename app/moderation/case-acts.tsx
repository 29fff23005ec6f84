import { randomUUID } from 'node:crypto'

import { DecisionForms } from '@/components/moderation/decision-forms'
import type { Actor } from '@/domain/actor'
import type { CaseView } from '@/domain/moderation/case'
import { guidelineRules } from '@/server/library/queries'
import { caseCompanions } from '@/server/moderation/case-companions'

import { decideCase } from './actions'

type CaseActsProps = { actor: Actor; about: CaseView; nextId: string | null }

/** The forms of a case, with what can be decided on it now. */
export async function CaseActs({ actor, about, nextId }: CaseActsProps) {
  const [rules, offered] = await Promise.all([guidelineRules(), caseCompanions(actor, about.id)])
  return (
    <DecisionForms
      key={about.id}
      action={decideCase}
      {...{ about, rules, nextId, ...offered }}
      requestKey={randomUUID()}
    />
  )
}
