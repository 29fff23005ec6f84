import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'

type MuteFormProps = { action: FormAction; handle: string; isMuted: boolean }

/** Mutes a member, or ends that. */
export function MuteForm({ action, handle, isMuted }: MuteFormProps) {
  return (
    <ActionForm action={action} hidden={{ handle, wish: isMuted ? 'unmute' : 'mute' }}>
      <div>
        <PendingButton variant="quiet">
          {isMuted ? 'Unmute' : 'Mute'} <VisuallyHidden>{handle}</VisuallyHidden>
        </PendingButton>
      </div>
    </ActionForm>
  )
}
