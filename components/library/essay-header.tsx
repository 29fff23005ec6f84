import { Facts } from '@/components/ui/facts'
import { absoluteDate } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'

import { AuthorLine, type Author } from './author-line'
import type { ListedEssay } from './listed-essay'

type EssayHeaderProps = { essay: ListedEssay & { revisedOn: string | null }; author: Author }

/** Over the text: series, title, subtitle, and who wrote it. */
export function EssayHeader({ essay, author }: EssayHeaderProps) {
  return (
    <header className="essay-header">
      {essay.series ? (
        <p className="text-ember mb-3 text-sm font-semibold">
          <a href="#series" className="hover:underline">
            {essay.series.title}
          </a>
          {essay.series.place === null ? null : (
            <span className="text-ink-soft font-normal">, part {essay.series.place}</span>
          )}
        </p>
      ) : null}
      <h1 className="text-4xl">{essay.title}</h1>
      {essay.subtitle ? (
        <p className="text-ink-soft mt-3 font-serif text-lg text-balance italic sm:text-xl">
          {essay.subtitle}
        </p>
      ) : null}
      <div className="border-rule mt-6 border-t pt-4">
        <AuthorLine author={author} />
        <Facts className="mt-0.5">
          {essay.minutes === 1 ? 'One minute to read' : `${essay.minutes} minutes to read`}
          {essay.publishedOn === null ? null : (
            <time dateTime={essay.publishedOn}>{absoluteDate(essay.publishedOn)}</time>
          )}
          {essay.revisedOn === null || essay.revisedOn === essay.publishedOn ? null : (
            <TextLink href={`/essays/${essay.slug}/history`}>
              revised <time dateTime={essay.revisedOn}>{absoluteDate(essay.revisedOn)}</time>
            </TextLink>
          )}
        </Facts>
      </div>
    </header>
  )
}
