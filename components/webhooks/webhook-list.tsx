import { ExactDay } from '@/components/moderation/exact-day'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'
import type { OwnWebhook } from '@/domain/webhooks/webhook'

type Actions = { attempt: FormAction; renew: FormAction; end: FormAction; remove: FormAction }
type WebhookListProps = { hooks: readonly OwnWebhook[]; actions: Actions }

const STATES = {
  delivered: { word: 'delivered', tone: 'success' },
  waits: { word: 'waits', tone: 'info' },
  failed: { word: 'not taken', tone: 'danger' },
} as const

/** Every program that is told or asked: what it was told last, and what can be done about it. */
export function WebhookList({ hooks, actions }: WebhookListProps) {
  if (hooks.length === 0) return <EmptyState title="No other program is told anything yet" />
  return (
    <ul className="flex flex-col gap-6">
      {hooks.map((hook) => (
        <Card as="li" key={hook.id}>
          <h3 className="text-base [overflow-wrap:anywhere]">{hook.address}</h3>
          <p className="text-ink-soft mt-1 mb-4 text-sm">
            {hook.use === 'CHECK' ? 'Asked about new words' : 'Told what happens'}, since{' '}
            <RelativeTime at={hook.createdAt} />
          </p>
          {hook.formerUntil === null ? null : (
            <div className="mb-4 flex flex-col gap-3 text-sm">
              <p>
                Two secrets sign: the new one, and until <ExactDay at={hook.formerUntil} isMoment />{' '}
                the old one too. Give the program the new one, then end the old.
              </p>
              <One {...{ hook, action: actions.end, pending: 'Ending…' }}>End the old secret</One>
            </div>
          )}
          {hook.use === 'EVENTS' ? <Deliveries of={hook.deliveries} /> : null}
          <div className="mt-4 grid gap-2 sm:flex sm:flex-wrap sm:items-start sm:gap-x-4">
            <One {...{ hook, action: actions.attempt, pending: 'Sending…' }}>Send a test</One>
            <One {...{ hook, action: actions.renew, pending: 'Making…' }}>Make a new secret</One>
            <One {...{ hook, action: actions.remove, pending: 'Removing…' }}>Remove</One>
          </div>
        </Card>
      ))}
    </ul>
  )
}

const Deliveries = ({ of }: { of: OwnWebhook['deliveries'] }) =>
  of.length === 0 ? (
    <p className="text-sm">Nothing was told yet.</p>
  ) : (
    <ol className="divide-rule divide-y text-sm" aria-label="Told last">
      {of.map(({ id, event, at, state, said }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
          <Badge tone={STATES[state].tone}>{STATES[state].word}</Badge>
          <span>{event}</span>
          <span className="text-ink-soft">
            {said === '' ? null : `${said}, `}
            <RelativeTime at={at} />
          </span>
        </li>
      ))}
    </ol>
  )

type OneProps = { hook: OwnWebhook; action: FormAction; pending: string; children: string }

const One = ({ hook, action, pending, children }: OneProps) => (
  <ActionForm
    action={action}
    hidden={{ webhookId: hook.id }}
    className="flex max-w-full min-w-0 flex-col gap-3 [overflow-wrap:anywhere] sm:items-start"
  >
    <PendingButton variant="quiet" pending={pending}>
      {children}
      <span className="sr-only"> of {hook.address}</span>
    </PendingButton>
  </ActionForm>
)
