import type { PlacementState } from '@/domain/passages/placement'
import { STANDING_SENTENCES } from '@/domain/passages/standing'

type PassageStandingProps = {
  state: PlacementState
  essay: { isWithdrawn: boolean }
  revision: { number: number; publishedAt: string }
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Where a passage stands today, and when its words were chosen, in words. */
export function PassageStanding({ state, essay, revision }: PassageStandingProps) {
  return (
    <div className="text-ink-soft flex flex-col gap-1 text-sm">
      <p>
        {essay.isWithdrawn
          ? 'The essay is no longer in the library. Its words are kept here as they were.'
          : STANDING_SENTENCES[state]}
      </p>
      <p>
        Chosen on revision {revision.number} of the essay, published{' '}
        {day.format(new Date(revision.publishedAt))}.
      </p>
    </div>
  )
}
