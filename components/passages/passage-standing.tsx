import { absoluteDate } from '@/components/ui/moment-words'
import type { PlacementState } from '@/domain/passages/placement'
import { STANDING_SENTENCES } from '@/domain/passages/standing'

import { FormerRevision } from './former-revision'

type PassageStandingProps = {
  state: PlacementState
  essay: { slug: string; isWithdrawn: boolean }
  revision: { number: number; publishedAt: string }
}

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
        {essay.isWithdrawn ? (
          `Chosen on revision ${revision.number} of the essay, published ${absoluteDate(revision.publishedAt)}.`
        ) : (
          <FormerRevision slug={essay.slug} revision={revision} />
        )}
      </p>
    </div>
  )
}
