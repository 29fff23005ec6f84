import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

import { CodeField } from './code-field'

export function CodeForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <CodeField hint="It works only in the browser that asked for it." />
      <div>
        <PendingButton>Sign in</PendingButton>
      </div>
    </ActionForm>
  )
}
