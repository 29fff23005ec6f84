import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Kbd } from '@/components/ui/kbd'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import type { CaseView } from '@/domain/moderation/case'
import { EXPLANATION_LENGTH_MAX, type CaseDecision } from '@/domain/moderation/decision'

type DecisionFormsProps = {
  action: FormAction
  about: CaseView
  rules: readonly { id: string; title: string }[]
  /** Made anew for each case: the same key never decides twice. */
  requestKey: string
}

/** What can be decided on a case. Letting it be is one key; taking it away asks for a rule and a reason. */
export function DecisionForms({ action, about, rules, requestKey }: DecisionFormsProps) {
  const { id: caseId, version, revisionId, visibility } = about
  const hidden = { requestKey, caseId, version, revisionId }
  const letBe: CaseDecision = visibility === 'PENDING' || about.isChange ? 'APPROVE' : 'DISMISS'
  return (
    <div className="flex flex-col gap-4">
      <ActionForm id="decide-let-be" action={action} hidden={{ ...hidden, kind: letBe }}>
        <div>
          <PendingButton>
            {letBe === 'APPROVE' ? 'Approve' : 'Keep it as it is'} <Kbd>a</Kbd>
          </PendingButton>
        </div>
      </ActionForm>
      {about.isChange ? <KeepOldWords action={action} hidden={hidden} /> : null}
      <Disclosure
        id="decide-remove"
        summary={
          <>
            Remove it <Kbd>r</Kbd>
          </>
        }
      >
        <ActionForm action={action} hidden={hidden}>
          <TypedSelect label="The rule it breaks" name="rule" defaultValue="">
            <option value="" disabled>
              Choose one
            </option>
            {rules.map((rule) => (
              <option key={rule.id} value={rule.id}>
                {rule.title}
              </option>
            ))}
          </TypedSelect>
          <TypedTextArea
            label="Why, in words its author will read"
            name="explanation"
            lengthMax={EXPLANATION_LENGTH_MAX}
          />
          <TypedTextArea
            label="A note for moderators alone"
            name="privateNote"
            optional
            rows={2}
            lengthMax={EXPLANATION_LENGTH_MAX}
          />
          <div className="flex flex-wrap gap-3">
            <PendingButton variant="danger" name="kind" value="REMOVE">
              Remove the comment
            </PendingButton>
            {visibility === 'PUBLISHED' ? (
              <PendingButton variant="quiet" name="kind" value="LIMIT">
                Fold it instead
              </PendingButton>
            ) : null}
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  )
}

type KeepOldWordsProps = {
  action: FormAction
  hidden: Readonly<Record<string, string | number>>
}

const KeepOldWords = ({ action, hidden }: KeepOldWordsProps) => (
  <ActionForm action={action} hidden={{ ...hidden, kind: 'DISMISS' satisfies CaseDecision }}>
    <div>
      <PendingButton variant="quiet">Keep the words that readers see now</PendingButton>
    </div>
  </ActionForm>
)
