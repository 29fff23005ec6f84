import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type PauseFormProps = { isPaused: boolean; pause: FormAction; endPause: FormAction }

/** What a pause means, and the button that begins or ends it. */
export function PauseForm({ isPaused, pause, endPause }: PauseFormProps) {
  if (isPaused) {
    return (
      <div className="flex flex-col gap-5">
        <Notice tone="info" title="Your account is paused">
          Your profile is hidden and you are told nothing. You can read, and keep your bookmarks; to
          write, come back.
        </Notice>
        <ActionForm action={endPause}>
          <div>
            <PendingButton>Come back</PendingButton>
          </div>
        </ActionForm>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="text-base">
        Your profile is hidden, and no answer, essay or mail reaches you, until you come back. What
        you wrote stays, with your name. What moderators decide about it waits for you here.
      </p>
      <ActionForm action={pause}>
        <div>
          <PendingButton variant="quiet">Pause my account</PendingButton>
        </div>
      </ActionForm>
    </div>
  )
}
