import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

import { CodeField } from './code-field'

type ConfirmByMailProps = {
  /** The member's own address; null when they have none. */
  email: string | null
  /** Whether a code is under way that can still be typed. */
  isSent: boolean
  returnTo: string
  ask: FormAction
  confirm: FormAction
}

/** Shows by a mailed code that one is the member. */
export function ConfirmByMail({ email, isSent, returnTo, ask, confirm }: ConfirmByMailProps) {
  if (email === null) {
    return (
      <Notice tone="info">
        Your account has no e-mail address, so no code can be sent. Sign out, and in again: that
        shows it too.
      </Notice>
    )
  }
  return (
    <div className="flex flex-col gap-5">
      {isSent ? (
        <ActionForm action={confirm} hidden={{ returnTo }}>
          <CodeField hint={`We sent it to ${email}. It works here only, for 15 minutes.`} />
          <div>
            <PendingButton>It is me</PendingButton>
          </div>
        </ActionForm>
      ) : null}
      <ActionForm action={ask} hidden={{ returnTo }}>
        <div>
          <PendingButton variant={isSent ? 'quiet' : 'primary'}>
            {isSent ? 'Send another code' : `Send a code to ${email}`}
          </PendingButton>
        </div>
      </ActionForm>
    </div>
  )
}
