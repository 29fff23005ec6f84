import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { APPEAL_LENGTH_MAX } from '@/domain/moderation/appeal'
import { SECOND_LOOK } from '@/domain/moderation/second-look'
import type { AppealLinkInput } from '@/domain/moderation/visitors-appeal'

import { ExactDay } from './exact-day'

type VisitorsAppealFormProps = {
  action: FormAction
  /** What the mailed link names. */
  link: AppealLinkInput
  /** Until when it may be sent, ISO 8601, UTC. */
  until: string
}

/** Asks for a second look where nothing was done about what a visitor reported. */
export function VisitorsAppealForm({ action, link, until }: VisitorsAppealFormProps) {
  return (
    <ActionForm action={action} hidden={link}>
      <TypedTextArea
        label="Why should it be decided otherwise?"
        name="words"
        hint={
          <>
            Once, until <ExactDay at={until} />. {SECOND_LOOK} The answer comes by mail.
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
