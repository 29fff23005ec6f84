import type { Metadata } from 'next'

import { BrowseChosen } from '@/components/library/browse-chosen'
import { BrowseMenus } from '@/components/library/browse-menus'
import { BrowsePaging } from '@/components/library/browse-paging'
import { countWords } from '@/components/library/count-words'
import { EssayCard } from '@/components/library/essay-card'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import {
  browseAddress,
  browseWish,
  clearedWish,
  isNarrowed,
  type BrowseWish,
} from '@/domain/library/browse-wish'
import { browseEssays } from '@/server/library/browse-essays'

type BrowsePageProps = PageProps<'/essays'>

/** Only the shelves as they stand are for search engines; a narrowed view says nothing that an essay's own page does not. */
export async function generateMetadata({ searchParams }: BrowsePageProps): Promise<Metadata> {
  const wish = browseWish(await searchParams)
  const title = wish.page > 1 ? `Essays, page ${wish.page}` : 'Essays'
  if (isNarrowed(wish) || wish.sort !== 'newest')
    return { title, robots: { index: false, follow: true } }
  return {
    title,
    description: 'Every essay of the library, by series, author, concept, year and length.',
    alternates: { canonical: browseAddress(wish) },
  }
}

export default async function BrowsePage({ searchParams }: BrowsePageProps) {
  const wish = browseWish(await searchParams)
  const { essays, total, library, facets, chosen, page, pages } = await browseEssays(wish)
  return (
    <Page title="Essays" width="wide" lead={leadOf(wish, total, library)}>
      <div className="mb-6 flex flex-col gap-4">
        {library > 0 ? <BrowseMenus wish={wish} facets={facets} /> : null}
        <BrowseChosen wish={wish} chosen={chosen} />
      </div>
      {essays.length === 0 ? <NothingFound wish={wish} /> : null}
      <ul className="grid gap-x-16 md:grid-cols-2">
        {essays.map((essay) => (
          <li key={essay.slug}>
            <EssayCard essay={essay} level={2} />
          </li>
        ))}
      </ul>
      <BrowsePaging wish={wish} page={page} pages={pages} />
    </Page>
  )
}

const leadOf = (wish: BrowseWish, total: number, library: number): string =>
  isNarrowed(wish) ? `${total} of ${countWords(library, 'essay')}` : countWords(library, 'essay')

function NothingFound({ wish }: { wish: BrowseWish }) {
  if (!isNarrowed(wish))
    return (
      <EmptyState title="No essay has been published yet.">
        The first one will stand here as soon as an editor publishes it.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No essay is all of this at once."
      action={<ButtonLink href={browseAddress(clearedWish(wish))}>See all essays</ButtonLink>}
    >
      Take one of the choices back, or begin again with all essays.
    </EmptyState>
  )
}
