import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { ConceptConcordance } from '@/components/library/concept-concordance'
import { ConceptFacts } from '@/components/library/concept-facts'
import { ConceptPreview } from '@/components/library/concept-preview'
import { FoundPassages } from '@/components/library/found-passages'
import { ConceptStages } from '@/components/library/concept-stages'
import { FollowButton } from '@/components/notifications/follow-button'
import { JsonLd } from '@/components/site/json-ld'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { shareCard } from '@/app/share-card'
import { site } from '@/app/site'
import { conceptJsonLd } from '@/domain/library/concept-json-ld'
import { firstSentences } from '@/domain/library/sentences'
import { speakersSentence, termTitle } from '@/domain/library/term-title'
import { config } from '@/server/config'
import { conceptPage } from '@/server/library/concept-page'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

type ConceptPageProps = { params: Promise<{ slug: string }> }

const conceptAt = cache(async (slug: string) => (await conceptPage(slug)) ?? notFound())

export async function generateMetadata({ params }: ConceptPageProps): Promise<Metadata> {
  const { slug, term, text } = await conceptAt((await params).slug)
  const [title, description, address] = [
    termTitle(term),
    firstSentences(text, 1),
    `/concepts/${slug}`,
  ]
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: { type: 'article', ...(await shareCard({ address, title, description })) },
  }
}

export default async function ConceptPage({ params }: ConceptPageProps) {
  const concept = await conceptAt((await params).slug)
  const { term, html, stages, essays, found } = concept
  const { name: library } = await site()
  return (
    <Page
      title={termTitle(term)}
      kicker={<TextLink href="/concepts">Concepts</TextLink>}
      width="wide"
    >
      <JsonLd described={conceptJsonLd(concept, { library, origin: config().origin })} />
      <div className="grid gap-x-16 gap-y-8 md:grid-cols-[minmax(0,39rem)_minmax(0,1fr)]">
        {/* Rendered and made safe when it was published, as every text of the library. */}
        <div className="words text-lg" dangerouslySetInnerHTML={{ __html: html }} />
        <ConceptFacts concept={concept} />
      </div>
      <div className="mt-8">
        <FollowButton kind="concept" slug={concept.slug} />
      </div>
      {stages.length > 0 ? (
        <section aria-labelledby="stages" className="max-w-text mt-14">
          <SectionHeading id="stages">Its stages</SectionHeading>
          <ConceptStages stages={stages} />
        </section>
      ) : null}
      <section aria-labelledby="concordance" className="mt-14">
        <SectionHeading id="concordance" aside={`${speakersSentence(essays.length)}, oldest first`}>
          What the essays say
        </SectionHeading>
        <ConceptConcordance essays={essays} />
      </section>
      {found.length > 0 ? (
        <section aria-labelledby="found" className="max-w-text mt-14">
          <SectionHeading id="found">Found by readers</SectionHeading>
          <FoundPassages passages={found} />
        </section>
      ) : null}
      <ConceptPreview />
    </Page>
  )
}
