import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

/** Under a comment that its reader has hidden for themselves: the way back. */
export function ShowAgain({ commentId, action }: { commentId: string; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ commentId, wish: 'show' }} className="mt-2">
      <PendingButton variant="quiet" pending="Showing…">
        Do not hide this any more
      </PendingButton>
    </ActionForm>
  )
}
