import type { ReactNode } from 'react'

import type { FormAction } from '@/domain/form-state'

import { ActionForm } from './action-form'
import { Notice } from './notice'
import { PendingButton } from './pending-button'

type UndoNoticeProps = {
  /** What was done. */
  title: string
  /** What is sent to undo it. */
  hidden: Record<string, string>
  action: FormAction
  children?: ReactNode
}

/** Right after something was taken away: the way to have it back. It stays in sight, and is heard when it comes. */
export function UndoNotice({ title, hidden, action, children }: UndoNoticeProps) {
  return (
    <div role="status" className="mb-8" data-undo="">
      <Notice title={title}>
        {children}
        <ActionForm
          key={Object.values(hidden).join()}
          action={action}
          hidden={hidden}
          className="mt-3"
        >
          <PendingButton variant="quiet" pending="Bringing back…">
            Undo
          </PendingButton>
        </ActionForm>
      </Notice>
    </div>
  )
}
