import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/domain/form-state'
import { trialWords, type Trial } from '@/domain/moderation/trial'

type CheckTrialProps = {
  version: number
  trial: Trial
  /** Another program is asked about new words: it took no part in this. */
  isAskedOutside: boolean
  save: FormAction
  drop: FormAction
}

const FATES = { approved: 'approved', removed: 'removed', folded: 'folded', open: 'waits' } as const

/** What the settings that were tried would have done, and the two ways on. */
export function CheckTrial({ version, trial, isAskedOutside, save, drop }: CheckTrialProps) {
  return (
    <Card as="section" aria-labelledby="tried" className="mb-10">
      <h2 id="tried" className="mb-2 text-xl">
        Tried, not saved
      </h2>
      <p>{trialWords(trial)}</p>
      <p className="text-ink-soft mt-2 text-sm">
        {trial.flagged === 1 ? 'One more would' : `${trial.flagged} more would`} have been shown and
        asked about. The filter is tried with what it knows today: it may have learned from these
        very comments.
        {isAskedOutside
          ? ' The other program that you let be asked about new words took no part in this trial: what it holds comes on top.'
          : null}
      </p>
      {trial.named.length > 0 ? <Named trial={trial} /> : null}
      <div className="mt-5 flex flex-wrap items-start gap-4">
        <ActionForm action={save} hidden={{ version }}>
          <PendingButton pending="Saving…">Save these settings</PendingButton>
        </ActionForm>
        <ActionForm action={drop}>
          <PendingButton variant="quiet" pending="Dropping…">
            Keep those in force
          </PendingButton>
        </ActionForm>
      </div>
    </Card>
  )
}

const Named = ({ trial }: { trial: Trial }) => (
  <ul className="mt-4 flex flex-col gap-2 text-sm" aria-label="Would have been held">
    {trial.named.map(({ id, fate, checks }, index) => (
      <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone="info">{FATES[fate]}</Badge>
        {fate === 'approved' || fate === 'folded' ? (
          <TextLink href={`/c/${id}`}>Comment {index + 1}</TextLink>
        ) : (
          <span>Comment {index + 1}</span>
        )}
        <span className="text-ink-soft">{checks.join(', ')}</span>
      </li>
    ))}
  </ul>
)
