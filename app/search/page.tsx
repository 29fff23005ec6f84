import type { Metadata } from 'next'

import { hiddenFor } from '@/app/hidden-for'
import { ConceptsToTry } from '@/components/search/concepts-to-try'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { askedBy } from '@/domain/search/asked'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { currentActor } from '@/server/auth/current-actor'
import { conceptsToTry, searchLibrary } from '@/server/search/queries'

type SearchPageProps = PageProps<'/search'>

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const typed = askedBy(await searchParams)
    .typed.trim()
    .slice(0, 60)
  return {
    title: typed === '' ? 'Search' : `“${typed}” · Search`,
    robots: { index: false, follow: true },
    alternates: { canonical: '/search' },
  }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const asked = askedBy(await searchParams)
  const outcome = await searchLibrary(asked, new Date())
  const isAnswered = outcome.is === 'found' && outcome.hits.length > 0
  const actor = await currentActor()
  const concepts = isAnswered ? [] : await conceptsToTry()
  return (
    <Page title="Search" width="wide">
      <div className="max-w-text">
        <SearchForm typed={asked.typed} isFocused={outcome.is === 'blank'} />
      </div>
      {outcome.is === 'fault' ? (
        <div role="status" className="max-w-text mt-6">
          <Notice tone="warning">
            <p>{outcome.sentence}</p>
          </Notice>
        </div>
      ) : null}
      {outcome.is === 'found' ? (
        <SearchResults
          {...{ asked, concepts }}
          found={outcome}
          hidden={await hiddenFor(actor)}
          muted={await mutedHandles(actor)}
        />
      ) : (
        <ConceptsToTry concepts={concepts} />
      )}
    </Page>
  )
}
