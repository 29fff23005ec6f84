import { absoluteMoment } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'

import { countWords } from './count-words'

type Revision = { number: number; publishedAt: string; wordCount: number }
type RevisionListProps = { slug: string; revisions: readonly Revision[] }

/** Every revision of an essay with its minute, newest first, each with what it changed. */
export function RevisionList({ slug, revisions }: RevisionListProps) {
  return (
    <ol className="border-rule border-t" reversed>
      {revisions.map(({ number, publishedAt, wordCount }, index) => {
        const before = revisions[index + 1]
        return (
          <li
            key={number}
            className="border-rule flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b py-4"
          >
            <div>
              <p className="font-semibold">
                <time dateTime={publishedAt}>{absoluteMoment(publishedAt)}</time>
                {index === 0 ? (
                  <span className="text-ink-soft font-normal"> · as it is now</span>
                ) : null}
              </p>
              <p className="text-ink-soft mt-0.5 text-sm">{lengthWords(wordCount, before)}</p>
            </div>
            <p className="flex flex-wrap gap-x-5 text-sm">
              <TextLink
                href={index === 0 ? `/essays/${slug}` : `/essays/${slug}/history/${number}`}
                className="py-3"
                aria-label={`Read the revision of ${absoluteMoment(publishedAt)}`}
              >
                Read it
              </TextLink>
              {before ? (
                <TextLink
                  href={`/essays/${slug}/history/compare?from=${before.number}&to=${number}`}
                  className="py-3"
                  aria-label={`What changed on ${absoluteMoment(publishedAt)}`}
                >
                  What changed
                </TextLink>
              ) : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function lengthWords(wordCount: number, before: Revision | undefined): string {
  const length = countWords(wordCount, 'word')
  if (before === undefined) return `First published, ${length}`
  const more = wordCount - before.wordCount
  if (more === 0) return `${length}, as many as before`
  return `${length}, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than before`
}
