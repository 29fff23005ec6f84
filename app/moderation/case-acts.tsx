import { randomUUID } from 'node:crypto'

import { DecisionForms } from '@/components/moderation/decision-forms'
import { UnveilForm } from '@/components/moderation/unveil-form'
import type { CaseView } from '@/domain/moderation/case'

import { decideCase, unveil } from './actions'

type CaseActsProps = { about: CaseView; rules: readonly { id: string; title: string }[] }

/** What can be done with the case that is before one. Not drawn while it is before another moderator. */
export const CaseActs = ({ about, rules }: CaseActsProps) => (
  <>
    {about.isUnnamed ? (
      <UnveilForm key={about.id} action={unveil} commentId={about.commentId} />
    ) : null}
    <DecisionForms
      key={about.id}
      action={decideCase}
      about={about}
      rules={rules}
      requestKey={randomUUID()}
    />
  </>
)
