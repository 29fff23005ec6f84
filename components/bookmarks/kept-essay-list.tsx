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
  /** What else stands with each bookmark. */
  beside?: (bookmark: Kept) => ReactNode
}

/** What a member kept; neighbours of one essay stand under its title, which may come again further on. */
export function KeptEssayList({ essays, colours, acts, beside }: KeptEssayListProps) {
  return (
    <div className="flex flex-col gap-12">
      {essays.map(({ slug, title, isWithdrawn, bookmarks }, at) => (
        <section key={`${at}-${slug}`} aria-labelledby={`essay-${at}-${slug}`}>
          <SectionHeading
            id={`essay-${at}-${slug}`}
            aside={isWithdrawn ? <Badge>no longer in the library</Badge> : null}
          >
            {isWithdrawn ? title : <TextLink href={`/essays/${slug}`}>{title}</TextLink>}
          </SectionHeading>
          <ul className="mt-6 flex flex-col gap-10">
            {bookmarks.map((bookmark) => (
              <li key={bookmark.id} id={`bookmark-${bookmark.id}`}>
                <KeptBookmark {...{ bookmark, slug, isWithdrawn, colours, acts }}>
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
