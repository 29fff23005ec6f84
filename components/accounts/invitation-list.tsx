import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { absoluteDate } from '@/components/ui/moment-words'
import { PendingButton } from '@/components/ui/pending-button'
import type { OwnInvitation } from '@/domain/accounts/owner-desk'
import type { FormAction } from '@/domain/form-state'

const STATES = {
  open: { word: 'open', tone: 'success' },
  used: { word: 'used up', tone: 'plain' },
  expired: { word: 'expired', tone: 'plain' },
  revoked: { word: 'revoked', tone: 'danger' },
} as const

type InvitationListProps = { invitations: readonly OwnInvitation[]; revoke: FormAction }

/** Every invitation: what it is worth, and who came by it. */
export function InvitationList({ invitations, revoke }: InvitationListProps) {
  if (invitations.length === 0) return <EmptyState title="Nobody was invited yet" />
  return (
    <ul className="divide-rule divide-y">
      {invitations.map((one) => (
        <li key={one.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
          <div className="min-w-0 grow text-sm">
            <h3 dir="auto" className="text-base [overflow-wrap:anywhere]">
              {one.note || 'Without a note'}
            </h3>
            <p className="text-ink-soft">
              {one.uses} of {one.usesMax} came, until {absoluteDate(one.expiresAt)}, by{' '}
              {one.by ?? 'someone who left'}
            </p>
            {one.members.length > 0 ? (
              <p>{one.members.map((handle) => handle ?? 'somebody without a name').join(', ')}</p>
            ) : null}
          </div>
          <Badge tone={STATES[one.state].tone}>{STATES[one.state].word}</Badge>
          {one.state === 'open' ? (
            <ActionForm action={revoke} hidden={{ invitationId: one.id }}>
              <PendingButton variant="quiet">Revoke</PendingButton>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
