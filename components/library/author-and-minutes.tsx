import { Facts } from '@/components/ui/facts'
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
    <Facts className={className}>
      {isAuthorKnown ? null : author.name}
      {!isAuthorKnown && author.standing ? <AvailabilityMark standing={author.standing} /> : null}
      {`${minutes} min`}
      {publishedOn === null ? null : (
        <time dateTime={publishedOn}>{absoluteDate(publishedOn)}</time>
      )}
    </Facts>
  )
}
