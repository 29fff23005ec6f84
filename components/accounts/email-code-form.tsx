import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

import { CodeField } from './code-field'

type EmailCodeFormProps = { action: FormAction; sentTo: string }

/** Where the code is typed that went to the new address. Until then nothing changes. */
export function EmailCodeForm({ action, sentTo }: EmailCodeFormProps) {
  return (
    <ActionForm action={action}>
      <CodeField hint={`We wrote to ${sentTo}. Nothing changes before you type the code here.`} />
      <div>
        <PendingButton>Change the address</PendingButton>
      </div>
    </ActionForm>
  )
}
