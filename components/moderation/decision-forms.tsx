import type { Route } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/domain/form-state'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import type { OfferedAct } from '@/domain/moderation/act-words'
import type { CaseView } from '@/domain/moderation/case'
import type { Companion } from '@/domain/moderation/companion'
import { isFoundByCheck } from '@/domain/moderation/found-by-check'
import { lettingBe } from '@/domain/moderation/offered-acts'

import { ActBar } from './act-bar'
import { ActFields } from './act-fields'
import { LateNotice } from './late-notice'

type DecisionFormsProps = {
  action: FormAction
  about: Pick<CaseView, 'id' | 'version' | 'revisionId' | 'visibility' | 'isChange' | 'sources'>
  rules: readonly GuidelineRule[]
  /** What can be decided on the case as it stands. */
  acts: readonly OfferedAct[]
  companions: readonly Companion[]
  /** Made anew for each case: the same key never decides twice. */
  requestKey: string
  appealUntil: string
  /** Where this case is, and the next. */
  hereHref: Route
  nextHref: Route
}

/** What can be decided on a case: one form for every act, and a bar at hand that leads to it while the case is read. */
export function DecisionForms({
  action,
  about,
  requestKey,
  hereHref,
  nextHref,
  ...offered
}: DecisionFormsProps) {
  const { id: caseId, version, revisionId, isChange } = about
  const { acts, companions, rules, appealUntil } = offered
  const statement = {
    ...{ isHeld: about.visibility === 'PENDING', isFoundByCheck: isFoundByCheck(about) },
    appealUntil,
  }
  const hidden = { requestKey, caseId, version, revisionId, here: hereHref, next: nextHref }
  const late = { caseId, companions, nextHref }
  return (
    <>
      <section id="decide" aria-labelledby="decide-title" className="act-form">
        <h3 id="decide-title" className="mb-3 text-lg">
          Decide
        </h3>
        <ActionForm action={action} hidden={hidden} isTakenOnce>
          <LateNotice {...late} />
          <ActFields {...{ acts, isChange, rules, companions, ...statement }} />
        </ActionForm>
      </section>
      <ActBar {...{ action, hidden, acts, isChange, ...late }} letBe={lettingBe(about)} />
    </>
  )
}
