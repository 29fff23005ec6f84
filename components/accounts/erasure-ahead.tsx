import { ActionForm } from '@/components/ui/action-form'
import { absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type ErasureAheadProps = { eraseAt: string; commentsGo: boolean; action: FormAction }

/** When the account will be erased, and the button that undoes it. */
export function ErasureAhead({ eraseAt, commentsGo, action }: ErasureAheadProps) {
  return (
    <div className="mb-12 flex flex-col gap-5">
      <Notice tone="warning" title={`Your account will be erased on ${absoluteMoment(eraseAt)}`}>
        <p>
          {commentsGo
            ? 'Your comments will go with it.'
            : 'Your comments will stay, signed by “someone who left”.'}{' '}
          Until then you can change your mind, here or after signing in again.
        </p>
      </Notice>
      <ActionForm action={action}>
        <div>
          <PendingButton>Keep my account</PendingButton>
        </div>
      </ActionForm>
    </div>
  )
}
