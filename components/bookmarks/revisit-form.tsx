import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'

/** Whether an old passage is shown now and then. */
export function RevisitForm({ isWanted, action }: { isWanted: boolean; action: FormAction }) {
  return (
    <ActionForm
      action={action}
      hidden={{ wish: isWanted ? 'off' : 'on' }}
      className="mt-6 flex flex-col gap-3"
    >
      <p className="text-ink-soft text-sm">
        {isWanted
          ? 'Now and then you are shown a passage that you have not looked up for a month.'
          : 'Your book can show you, now and then, a passage that you have not looked up for a month.'}
      </p>
      <div>
        <PendingButton variant="quiet" pending="Saving…">
          {isWanted ? 'Show me no old passages' : 'Show me one now and then'}
        </PendingButton>
      </div>
    </ActionForm>
  )
}
