import { absoluteDate } from '@/components/ui/moment-words'

import { AvailabilityMark } from './availability-mark'
import type { ListedEssay } from './listed-essay'

type AuthorAndMinutesProps = {
  essay: ListedEssay
  /** On the author's own page nobody needs to be told. */
  isAuthorKnown?: boolean
  className?: string
}

/** Who wrote it and whether they can be reached now, how long it takes, since when it stands here. */
export function AuthorAndMinutes({
  essay,
  isAuthorKnown = false,
  className = '',
}: AuthorAndMinutesProps) {
  const { author, minutes, publishedOn } = essay
  return (
    <p className={`text-ink-soft text-sm text-wrap ${className}`.trim()}>
      {isAuthorKnown ? null : (
        <>
          {author.name}
          {author.standing?.availability === 'AVAILABLE' ? (
            <>
              {', '}
              <AvailabilityMark standing={author.standing} className="align-bottom" />
            </>
          ) : null}
          {' · '}
        </>
      )}
      <span className="whitespace-nowrap">{minutes} min</span>
      {publishedOn === null ? null : (
        <>
          {' · '}
          <time dateTime={publishedOn} className="whitespace-nowrap">
            {absoluteDate(publishedOn)}
          </time>
        </>
      )}
    </p>
  )
}
