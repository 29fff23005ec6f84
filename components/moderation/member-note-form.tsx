import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { NOTE_LENGTH_MAX } from '@/domain/moderation/member-note'

type MemberNoteFormProps = { action: FormAction; memberId: string; requestKey: string }

/** A note about a member for the other moderators. */
export const MemberNoteForm = ({ action, ...hidden }: MemberNoteFormProps) => (
  <Disclosure summary="Add a note">
    <ActionForm action={action} hidden={hidden} isTakenOnce>
      <TypedTextArea
        label="What other moderators should know of them"
        hint="Only moderators read it. It cannot be changed."
        name="words"
        rows={3}
        lengthMax={NOTE_LENGTH_MAX}
      />
      <div>
        <PendingButton variant="quiet">Keep the note</PendingButton>
      </div>
    </ActionForm>
  </Disclosure>
)
