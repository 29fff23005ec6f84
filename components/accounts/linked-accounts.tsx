import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'

type LinkedAccount = {
  id: string
  name: string
  linkedAt: string
  lastUsedAt: string | null
  isOpen: boolean
}

type LinkedAccountsProps = { accounts: readonly LinkedAccount[]; remove: FormAction }

/** The member's accounts of other sites, each with a button that removes it. */
export function LinkedAccounts({ accounts, remove }: LinkedAccountsProps) {
  if (accounts.length === 0) {
    return (
      <EmptyState title="None yet">
        An account that you link lets you in here without waiting for a mail.
      </EmptyState>
    )
  }
  return (
    <ul className="flex flex-col gap-6">
      {accounts.map(({ id, name, linkedAt, lastUsedAt, isOpen }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h3 className="text-base font-semibold break-words">{name}</h3>
            <p className="text-ink-soft text-sm">
              Linked <RelativeTime at={linkedAt} />
              {lastUsedAt ? (
                <>
                  , last used <RelativeTime at={lastUsedAt} />
                </>
              ) : null}
            </p>
            {isOpen ? null : (
              <p className="text-sm">The owner has closed this way in; it is of no use now.</p>
            )}
          </div>
          <ActionForm action={remove} hidden={{ account: id }}>
            <PendingButton variant="quiet">Remove {name}</PendingButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
