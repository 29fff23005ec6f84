import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

import { HandleField } from './handle-field'

export function HandleForm({ action, returnTo }: { action: FormAction; returnTo: string }) {
  return (
    <ActionForm action={action} hidden={{ returnTo }}>
      <HandleField />
      <div>
        <PendingButton>Take this name</PendingButton>
      </div>
    </ActionForm>
  )
}
