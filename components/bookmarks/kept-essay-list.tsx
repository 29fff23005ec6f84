import type { ReactNode } from 'react'

import { Badge } from '@/components/ui/badge'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { ColourWords } from '@/domain/bookmarks/colour'
import type { KeptBookmark as Kept, KeptEssay } from '@/domain/bookmarks/kept'

import { KeptBookmark, type BookmarkActs } from './kept-bookmark'

type KeptEssayListProps = {
  essays: readonly KeptEssay[]
  colours: ColourWords
  acts: BookmarkActs
  /** What stands behind the `?` of the page's address. */
  at: string
  /** What else stands with each bookmark. */
  beside?: (bookmark: Kept) => ReactNode
}

/** What a member kept; neighbours of one essay stand under its title, which may come again further on. */
export function KeptEssayList({ essays, colours, acts, at, beside }: KeptEssayListProps) {
  return (
    <div className="flex flex-col gap-12">
      {essays.map(({ slug, title, isWithdrawn, bookmarks }, index) => (
        <section key={`${index}-${slug}`} aria-labelledby={`essay-${index}-${slug}`}>
          <SectionHeading
            id={`essay-${index}-${slug}`}
            aside={isWithdrawn ? <Badge>no longer in the library</Badge> : null}
          >
            {isWithdrawn ? title : <TextLink href={`/essays/${slug}`}>{title}</TextLink>}
          </SectionHeading>
          <ul className="mt-6 flex flex-col gap-10">
            {bookmarks.map((bookmark) => (
              <li
                key={bookmark.id}
                id={`bookmark-${bookmark.id}`}
                data-bookmark=""
                tabIndex={-1}
                className="book-row"
              >
                <KeptBookmark {...{ bookmark, slug, isWithdrawn, colours, acts, at }}>
                  {beside?.(bookmark)}
                </KeptBookmark>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
