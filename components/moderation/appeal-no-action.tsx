import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { APPEAL_LENGTH_MAX } from '@/domain/moderation/appeal'
import { SECOND_LOOK } from '@/domain/moderation/second-look'

/** Asks for a second look where nothing was done about a report. */
export function AppealNoAction({ decisionId, action }: { decisionId: string; action: FormAction }) {
  return (
    <Disclosure summary="Ask for a second look">
      <ActionForm action={action} hidden={{ decisionId }}>
        <TypedTextArea
          label="What was overlooked?"
          name="words"
          rows={3}
          lengthMax={APPEAL_LENGTH_MAX}
          hint={`${SECOND_LOOK} You may ask once.`}
        />
        <div>
          <PendingButton variant="quiet">Ask for a second look</PendingButton>
        </div>
      </ActionForm>
    </Disclosure>
  )
}
