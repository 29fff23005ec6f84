import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

type KeepEssayFormProps = {
  slug: string
  /** Made once for each page: sending twice keeps once. */
  clientKey: string
  action: FormAction
}

/** Keeps the essay as a whole. Works without scripts. */
export function KeepEssayForm({ slug, clientKey, action }: KeepEssayFormProps) {
  return (
    <ActionForm action={action} hidden={{ slug, clientKey }} className="flex flex-col gap-3">
      <div>
        <PendingButton variant="quiet" pending="Keeping…">
          Keep this essay
        </PendingButton>
      </div>
    </ActionForm>
  )
}
