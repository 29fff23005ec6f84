import type { Metadata } from 'next'

import { EssayShelves } from '@/components/library/essay-shelves'
import { languageNames } from '@/components/library/language-names'
import { NewestEssay } from '@/components/library/newest-essay'
import { ContinueReading } from '@/components/reading/continue-reading'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { EmptyState } from '@/components/ui/empty-state'
import { BLANK_FIRST_PAGE, firstPage } from '@/server/library/first-page'

import { feedLinks } from './feed-links'
import { shareCard } from './share-card'
import { site } from './site'
import { unlessBuilding } from './while-building'

export const dynamic = 'force-static'

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = await site()
  return {
    alternates: { canonical: '/', types: feedLinks('') },
    openGraph: { type: 'website', ...(await shareCard({ address: '', title: name, description })) },
  }
}

export default async function HomePage() {
  const [{ name, tagline, description, languages }, { newest, ...shelves }] = await Promise.all([
    site(),
    unlessBuilding(firstPage, BLANK_FIRST_PAGE),
  ])
  const [latest, ...others] = newest
  return (
    <div className="max-w-wide mx-auto w-full px-5 pt-10 pb-20 sm:px-8 sm:pt-20 sm:pb-28">
      <ContinueReading />
      <div className="mb-14 grid items-start gap-x-16 gap-y-10 sm:mb-20 md:grid-cols-2">
        <header className="max-w-text">
          <h1 className="text-4xl">{tagline || name}</h1>
          {description ? (
            <p className="text-ink-soft mt-4 font-serif text-lg">{description}</p>
          ) : null}
          {languages.length > 1 ? (
            <p className="text-ink-soft mt-2 text-sm">Essays in {languageNames(languages)}</p>
          ) : null}
        </header>
        {latest ? <NewestEssay essay={latest} /> : null}
      </div>
      {latest ? (
        <EssayShelves newest={others} {...shelves} />
      ) : (
        <EmptyState title="No essay has been published yet.">
          The first one will stand here as soon as an editor publishes it.
        </EmptyState>
      )}
      <FeedAddresses address="" />
    </div>
  )
}
