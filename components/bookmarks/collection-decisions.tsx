import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { CollectionDecisionLine } from '@/domain/bookmarks/collection-report'
import type { FormAction } from '@/domain/form-state'

type CollectionDecisionsProps = {
  decisions: readonly (CollectionDecisionLine & { requestKey: string })[]
  action: FormAction
}

const ACTS = {
  WITHHOLD: 'kept from others',
  DISMISS: 'reports dismissed',
  REVERSE: 'taken back',
} as const

/** What was decided about collections, and the way back from each decision that stands. */
export function CollectionDecisions({ decisions, action }: CollectionDecisionsProps) {
  if (decisions.length === 0) return <EmptyState title="No decision yet" />
  return (
    <ol className="divide-rule mt-4 divide-y">
      {decisions.map(({ id, name, act, reason, by, at, mayBeReversed, requestKey }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <p className="min-w-0 text-sm [overflow-wrap:anywhere]">
            <bdi>{name ?? 'A collection that has gone'}</bdi>:{' '}
            <strong className="font-semibold">{ACTS[act]}</strong>
            {reason === '' ? null : (
              <span className="block overflow-clip">
                “<bdi className="whitespace-pre-wrap">{reason}</bdi>”
              </span>
            )}
            <span className="text-ink-soft block">
              {by ?? 'someone who has left'}, <RelativeTime at={at} />
            </span>
          </p>
          {mayBeReversed ? (
            <ActionForm action={action} hidden={{ id, requestKey }}>
              <PendingButton variant="quiet">Undo</PendingButton>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
