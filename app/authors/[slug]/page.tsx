import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { feedLinks } from '@/app/feed-links'
import { shareCard } from '@/app/share-card'
import { AuthorFacts } from '@/components/library/author-facts'
import { AUTHOR_KIND } from '@/components/library/author-kind'
import { countWords } from '@/components/library/count-words'
import { EssayCard } from '@/components/library/essay-card'
import { FollowButton } from '@/components/notifications/follow-button'
import { FeedAddresses } from '@/components/site/feed-addresses'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { authorBySlug } from '@/server/library/author-by-slug'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

const authorAt = cache(async (slug: string) => (await authorBySlug(slug)) ?? notFound())

export async function generateMetadata({
  params,
}: PageProps<'/authors/[slug]'>): Promise<Metadata> {
  const { slug, name, biography } = await authorAt((await params).slug)
  const address = `/authors/${slug}`
  const description = biography || `Essays by ${name}.`
  return {
    title: name,
    description,
    alternates: { canonical: address, types: feedLinks(address) },
    openGraph: { type: 'profile', ...(await shareCard({ address, title: name, description })) },
  }
}

export default async function AuthorPage({ params }: PageProps<'/authors/[slug]'>) {
  const author = await authorAt((await params).slug)
  const { slug, name, kind, biography, essays } = author
  return (
    <Page
      title={name}
      kicker={
        <>
          <TextLink href="/authors">Authors</TextLink>
          {AUTHOR_KIND[kind] === null ? null : ` · ${AUTHOR_KIND[kind]}`}
        </>
      }
    >
      <div className="mb-12 flex flex-col gap-6">
        {biography ? <p className="font-serif text-lg">{biography}</p> : null}
        <AuthorFacts author={author} />
        <FollowButton kind="author" slug={slug} />
      </div>
      <section aria-labelledby="essays-title">
        <SectionHeading id="essays-title" aside={countWords(essays.length, 'essay')}>
          Essays
        </SectionHeading>
        <ul>
          {essays.map((essay) => (
            <li key={essay.slug}>
              <EssayCard
                essay={essay}
                isAuthorKnown
                {...(essay.series ? { note: `In “${essay.series.title}”` } : {})}
              />
            </li>
          ))}
        </ul>
        {essays.length === 0 ? (
          <p className="text-ink-soft text-base">Nothing of theirs is published now.</p>
        ) : null}
      </section>
      <FeedAddresses address={`/authors/${slug}`} />
    </Page>
  )
}
