import { Badge } from '@/components/ui/badge'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { KeptEssay } from '@/domain/bookmarks/kept'

import { KeptBookmark, type BookmarkActs } from './kept-bookmark'

type KeptEssayListProps = { essays: readonly KeptEssay[]; acts: BookmarkActs }

/** What a member kept, essay by essay. */
export function KeptEssayList({ essays, acts }: KeptEssayListProps) {
  return (
    <div className="flex flex-col gap-12">
      {essays.map(({ slug, title, isWithdrawn, bookmarks }) => (
        <section key={slug} aria-labelledby={`essay-${slug}`}>
          <SectionHeading
            id={`essay-${slug}`}
            aside={isWithdrawn ? <Badge>no longer in the library</Badge> : null}
          >
            {isWithdrawn ? title : <TextLink href={`/essays/${slug}`}>{title}</TextLink>}
          </SectionHeading>
          <ul className="mt-6 flex flex-col gap-10">
            {bookmarks.map((bookmark) => (
              <li key={bookmark.id} id={`bookmark-${bookmark.id}`}>
                <KeptBookmark {...{ bookmark, slug, isWithdrawn, acts }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
