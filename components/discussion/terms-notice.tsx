import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import { lastDay, slowWords, type ThreadTerms } from '@/domain/discussion/thread-terms'

/** Under which terms one writes here, said before one does. Nothing where there are none. */
export function TermsNotice({ terms }: { terms: ThreadTerms }) {
  const { isClosed, closesAt, slowSeconds, nextTurnAt, byApproval, isExempt } = terms
  if (!isClosed && closesAt === null && slowSeconds === 0 && !byApproval) return null
  return (
    <div className="mb-5">
      <Notice tone="info" title="Before you write">
        {isClosed ? <p>This conversation is closed for new words.</p> : null}
        {slowSeconds > 0 ? <p>Slow mode: {slowWords(slowSeconds)} from each of us.</p> : null}
        {nextTurnAt === null ? null : (
          <p>
            You wrote here lately. You can post again <RelativeTime at={nextTurnAt} />; what you
            type meanwhile is kept.
          </p>
        )}
        {byApproval ? <p>Replies wait for a moderator before others see them.</p> : null}
        {closesAt !== null && !isClosed ? (
          <p>
            One can write until the end of{' '}
            <time dateTime={lastDay(new Date(closesAt))}>{lastDay(new Date(closesAt))}</time> (UTC).
          </p>
        ) : null}
        {isExempt ? <p>As a moderator you are not held back.</p> : null}
      </Notice>
    </div>
  )
}
