import { PassageInContext } from '@/components/passages/passage-in-context'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { SharedBookmark, SharedEssay } from '@/domain/bookmarks/shared-collection'
import { STANDING_SENTENCES } from '@/domain/passages/standing'

type SharedEssayListProps = { essays: readonly SharedEssay[]; by: string | null }

/** What somebody shares: quotations under the titles of their essays, with the notes they chose to show. */
export function SharedEssayList({ essays, by }: SharedEssayListProps) {
  return (
    <div className="flex flex-col gap-12">
      {essays.map(({ slug, title, bookmarks }, at) => (
        <section key={`${at}-${slug}`} aria-labelledby={`essay-${at}-${slug}`}>
          <SectionHeading id={`essay-${at}-${slug}`}>
            <TextLink href={`/essays/${slug}`}>{title}</TextLink>
          </SectionHeading>
          <ul className="mt-6 flex flex-col gap-10">
            {bookmarks.map((bookmark, place) => (
              <li key={bookmark.passage?.id ?? place}>
                <Shared bookmark={bookmark} by={by} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Shared({ bookmark, by }: { bookmark: SharedBookmark; by: string | null }) {
  const { passage, href, note } = bookmark
  return (
    <article className="flex flex-col gap-3">
      {passage ? <PassageInContext words={passage} /> : <p>The essay as a whole.</p>}
      {passage && passage.state !== 'UNCHANGED' ? (
        <p className="text-ink-soft text-sm">{STANDING_SENTENCES[passage.state]}</p>
      ) : null}
      {note === '' ? null : (
        <figure className="border-rule border-l-2 pl-4">
          <figcaption className="text-ink-soft text-sm">
            {by === null ? 'A note beside it' : `${by} notes`}
          </figcaption>
          <p dir="auto" className="words whitespace-pre-line">
            {note}
          </p>
        </figure>
      )}
      <p className="flex flex-wrap gap-x-2">
        <a href={href} className="button button-quiet">
          {passage?.state === 'GONE' ? 'Read where it stood' : 'Read it in its place'}
        </a>
        {passage ? (
          <TextLink href={`/p/${passage.id}`} className="button button-plain">
            Its own page
          </TextLink>
        ) : null}
      </p>
    </article>
  )
}
