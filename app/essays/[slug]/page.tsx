import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { EssayConversation } from '@/components/discussion/essay-conversation'
import { ConceptWords } from '@/components/library/concept-words'
import { ContentNotes } from '@/components/library/content-notes'
import { EssayBody } from '@/components/library/essay-body'
import { ContentsBefore, ContentsBeside } from '@/components/library/essay-contents'
import { EssayHeader } from '@/components/library/essay-header'
import { PreviousNext } from '@/components/library/previous-next'
import { SeriesBox } from '@/components/library/series-box'
import { PassageKeeper } from '@/components/passages/passage-keeper'
import { essayBySlug } from '@/server/library/queries'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

type EssayPageProps = { params: Promise<{ slug: string }> }

const essayAt = cache(async (slug: string) => (await essayBySlug(slug)) ?? notFound())

export async function generateMetadata({ params }: EssayPageProps): Promise<Metadata> {
  const essay = await essayAt((await params).slug)
  const address = `/essays/${essay.slug}`
  const description = essay.subtitle ?? `An essay by ${essay.author.name}.`
  return {
    title: essay.title,
    description,
    authors: [{ name: essay.author.name }],
    alternates: { canonical: address },
    openGraph: {
      type: 'article',
      url: address,
      title: essay.title,
      description,
      modifiedTime: essay.revision.publishedAt,
      ...(essay.publishedOn === null ? {} : { publishedTime: essay.publishedOn }),
    },
  }
}

export default async function EssayPage({ params }: EssayPageProps) {
  const essay = await essayAt((await params).slug)
  const hasContents = essay.contents.length > 1
  return (
    <div className="essay-page">
      {hasContents ? <ContentsBeside headings={essay.contents} /> : null}
      <article className="flex flex-col gap-8">
        <EssayHeader essay={essay} author={{ name: essay.author.name, ...essay.authorLine }} />
        <ContentNotes notes={essay.contentNotes} />
        {hasContents ? <ContentsBefore headings={essay.contents} /> : null}
        <div className="relative">
          <EssayBody html={essay.html} />
          <PassageKeeper slug={essay.slug} revisionId={essay.revision.id} />
        </div>
      </article>
      <footer className="mt-14 flex flex-col gap-6">
        <ConceptWords concepts={essay.concepts} />
        {essay.seriesPage ? <SeriesBox series={essay.seriesPage} slug={essay.slug} /> : null}
        <PreviousNext previous={essay.previous} next={essay.next} />
      </footer>
      <div className="mt-16">
        <EssayConversation slug={essay.slug} />
      </div>
    </div>
  )
}
