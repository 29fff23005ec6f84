import { KeepDraft } from '@/components/discussion/keep-draft'
import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { APPEAL_LENGTH_MAX } from '@/domain/moderation/appeal'
import { SECOND_LOOK } from '@/domain/moderation/second-look'

import { ExactDay } from './exact-day'

type AppealFormProps = {
  action: FormAction
  decisionId: string
  /** Until when it may be sent, ISO 8601, UTC. */
  until: string
  /** Whose words are typed here, as copies on the device name them. */
  owner: string
}

/** Asks for a second look at a decision: an author at a restriction, a reporter where nothing was done. */
export function AppealForm({ action, decisionId, until, owner }: AppealFormProps) {
  return (
    <ActionForm action={action} hidden={{ decisionId }} isTakenOnce>
      <KeepDraft box={`appeal:${decisionId}`} owner={owner} />
      <TypedTextArea
        label="Why should it be decided otherwise?"
        name="words"
        hint={
          <>
            Once, until <ExactDay at={until} />. {SECOND_LOOK} You are told the answer.
          </>
        }
        lengthMax={APPEAL_LENGTH_MAX}
      />
      <div>
        <PendingButton>Send the appeal</PendingButton>
      </div>
    </ActionForm>
  )
}
