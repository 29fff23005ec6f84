import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { feedLinks } from '@/app/feed-links'
import { shareCard } from '@/app/share-card'
import { countWords } from '@/components/library/count-words'
import { SeriesParts } from '@/components/library/series-parts'
import { ToBeContinued } from '@/components/library/to-be-continued'
import { FollowButton } from '@/components/notifications/follow-button'
import { PlaceProgress } from '@/components/reading/place-progress'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { seriesBySlug } from '@/server/library/series-by-slug'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

const seriesAt = cache(async (slug: string) => (await seriesBySlug(slug)) ?? notFound())

export async function generateMetadata({ params }: PageProps<'/series/[slug]'>): Promise<Metadata> {
  const { slug, title, description } = await seriesAt((await params).slug)
  const address = `/series/${slug}`
  const types = feedLinks(address)
  return {
    title,
    description,
    alternates: { canonical: address, types },
    openGraph: { type: 'website', ...(await shareCard({ address, title, description })) },
  }
}

export default async function SeriesPage({ params }: PageProps<'/series/[slug]'>) {
  const { slug, title, description, toBeContinued, essays } = await seriesAt((await params).slug)
  const minutes = essays.reduce((sum, essay) => sum + essay.minutes, 0)
  return (
    <Page title={title} kicker={<TextLink href="/series">Series</TextLink>} lead={description}>
      <div className="border-rule mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y py-3">
        <p className="text-ink-soft text-sm">
          {countWords(essays.length, 'essay')} · {countWords(minutes, 'minute')} to read
          <PlaceProgress slugs={essays.map((essay) => essay.slug)} joint=" · " />
        </p>
        <FollowButton kind="series" slug={slug} />
      </div>
      <SeriesParts essays={essays} />
      {essays.length === 0 ? (
        <p className="text-ink-soft py-4 text-base">No part of it is published now.</p>
      ) : null}
      {toBeContinued ? (
        <div className="pl-8 sm:pl-11">
          <ToBeContinued />
        </div>
      ) : null}
      <FeedAddresses address={`/series/${slug}`} />
    </Page>
  )
}
