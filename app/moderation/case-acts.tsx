import { randomUUID } from 'node:crypto'

import { DecisionForms } from '@/components/moderation/decision-forms'
import { UnveilForm } from '@/components/moderation/unveil-form'
import type { Actor } from '@/domain/actor'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import type { CaseView } from '@/domain/moderation/case'
import type { deskAddress } from '@/domain/moderation/desk-wish'
import { caseCompanions } from '@/server/moderation/case-companions'

import { decideCase, unveil } from './actions'

type CaseActsProps = {
  actor: Actor
  about: CaseView
  rules: readonly GuidelineRule[]
  /** Where this case is, and the next. */
  hereHref: ReturnType<typeof deskAddress>
  nextHref: ReturnType<typeof deskAddress>
}

/** What can be done with the case that is before one. Not drawn while it is before another moderator. */
export async function CaseActs({ actor, about, rules, ...places }: CaseActsProps) {
  const offered = await caseCompanions(actor, about.id)
  return (
    <>
      {about.isUnnamed ? (
        <UnveilForm key={about.id} action={unveil} commentId={about.commentId} />
      ) : null}
      <DecisionForms
        key={about.id}
        action={decideCase}
        {...{ about, rules, ...places, ...offered }}
        requestKey={randomUUID()}
      />
    </>
  )
}
