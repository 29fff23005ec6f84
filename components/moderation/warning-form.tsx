import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type WarningFormProps = {
  action: FormAction
  decisionId: string
  /** Where one was when the warning stood in the way. */
  returnTo: string
}

/** Says that one has read a warning; then one writes again, and is led back to where one was. */
export function WarningForm({ action, decisionId, returnTo }: WarningFormProps) {
  return (
    <Notice tone="warning" title="Before you write again">
      <p>Say that you have read this. It does not say that you agree: you can appeal as well.</p>
      <ActionForm action={action} hidden={{ decisionId, returnTo }} className="mt-3">
        <PendingButton>I have read it</PendingButton>
      </ActionForm>
    </Notice>
  )
}
