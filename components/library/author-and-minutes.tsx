import { absoluteDate } from '@/components/ui/moment-words'

import type { ListedEssay } from './listed-essay'

type AuthorAndMinutesProps = { essay: ListedEssay; className?: string }

/** Who wrote it, how long it takes, since when it stands here. */
export function AuthorAndMinutes({ essay, className = '' }: AuthorAndMinutesProps) {
  const { author, minutes, publishedOn } = essay
  return (
    <p className={`text-ink-soft text-sm text-wrap ${className}`.trim()}>
      {author.name}
      {' · '}
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
