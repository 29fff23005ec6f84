import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'

import { SubjectConversation } from '@/components/discussion/subject-conversation'
import { ConceptPreview } from '@/components/library/concept-preview'
import { ConceptWords } from '@/components/library/concept-words'
import { ContentNotes } from '@/components/library/content-notes'
import { EssayBody } from '@/components/library/essay-body'
import { ContentsBefore, ContentsBeside } from '@/components/library/essay-contents'
import { EssayCopies } from '@/components/library/essay-copies'
import { EssayHeader } from '@/components/library/essay-header'
import { PreviousNext } from '@/components/library/previous-next'
import { RelatedEssays } from '@/components/library/related-essays'
import { SeriesBox } from '@/components/library/series-box'
import { WithdrawnNote } from '@/components/library/withdrawn-note'
import { KeptByOthers } from '@/components/passages/kept-by-others'
import { PassageKeeper } from '@/components/passages/passage-keeper'
import { PickButton } from '@/components/passages/pick-button'
import { TalkMargin } from '@/components/passages/talk-margin'
import { TalkToggle } from '@/components/passages/talk-toggle'
import { PlaceKeeper } from '@/components/reading/place-keeper'
import { PlaceReadToggle } from '@/components/reading/place-read-toggle'
import { Colophon } from '@/components/reading/colophon'
import { ContentsBar } from '@/components/reading/contents-bar'
import { TurnSheet } from '@/components/reading/turn-sheet'
import { JsonLd } from '@/components/site/json-ld'
import { essayJsonLd } from '@/domain/library/essay-json-ld'
import { STANDING, WITHDRAWN } from '@/domain/library/page-standing'
import { seriesWindow } from '@/domain/library/series-window'
import { feedLinks } from '@/app/feed-links'
import { shareCard } from '@/app/share-card'
import { site } from '@/app/site'
import { config } from '@/server/config'
import { conceptWords } from '@/server/library/concept-words'
import type { EssayPage as EssayOnPage } from '@/server/library/essay-page'
import { formerAddress } from '@/server/library/former-address'
import { essayBySlug } from '@/server/library/queries'
import { relatedEssays } from '@/server/library/related-essays'
import { withdrawnEssay } from '@/server/library/withdrawn-essay'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

type EssayPageProps = { params: Promise<{ slug: string }> }

/** The essay, or what became of it; a name it had before leads on to the present one. */
const essayAt = cache(async (slug: string) => {
  const essay = await essayBySlug(slug)
  if (essay !== null) return { essay, withdrawn: null }
  const present = await formerAddress(slug)
  if (present !== null) permanentRedirect(`/essays/${present}`)
  return { essay: null, withdrawn: (await withdrawnEssay(slug)) ?? notFound() }
})

export async function generateMetadata({ params }: EssayPageProps): Promise<Metadata> {
  const { essay, withdrawn } = await essayAt((await params).slug)
  if (essay === null) {
    return { title: withdrawn.title, robots: { index: false }, other: { [STANDING]: WITHDRAWN } }
  }
  const address = `/essays/${essay.slug}`
  const description = essay.subtitle ?? `An essay by ${essay.author.name}.`
  return {
    title: essay.title,
    description,
    authors: [{ name: essay.author.name }],
    alternates: {
      canonical: address,
      types: { 'text/markdown': `${address}.md`, ...feedLinks(`${address}/discussion`) },
    },
    openGraph: {
      type: 'article',
      ...(await shareCard({ address, title: essay.title, description })),
      modifiedTime: essay.revision.publishedAt,
      ...(essay.publishedOn === null ? {} : { publishedTime: essay.publishedOn }),
    },
  }
}

export default async function EssayPage({ params }: EssayPageProps) {
  const { essay, withdrawn } = await essayAt((await params).slug)
  if (essay === null) return <WithdrawnNote essay={withdrawn} />
  const besideIt = seriesWindow(essay.seriesPage?.essays ?? [], essay.slug)
  const related = await relatedEssays(
    essay.slug,
    besideIt.map((part) => part.slug),
  )
  const { slug, title, revision } = essay
  const quoted = { slug, title, author: essay.author.name, revision }
  const hasContents = essay.contents.length > 1
  const { name: library, language } = await site()
  return (
    <div className="essay-page">
      <JsonLd described={essayJsonLd(essay, { library, language, origin: config().origin })} />
      {hasContents ? <ContentsBeside headings={essay.contents} /> : null}
      {hasContents ? <ContentsBar headings={essay.contents} /> : null}
      <article className="flex flex-col gap-8">
        <EssayHeader essay={essay} author={{ ...essay.author, ...essay.authorLine }} />
        <PlaceKeeper key={essay.slug} essay={essayOnPage(essay)} />
        <ContentNotes notes={essay.contentNotes} />
        {hasContents ? <ContentsBefore headings={essay.contents} /> : null}
        <div className="relative">
          <PickButton />
          <EssayBody html={essay.html} />
          <PassageKeeper essay={quoted} revisionId={essay.revision.id} />
          <TalkMargin key={essay.slug} slug={essay.slug} />
          <TurnSheet essay={quoted} revisionId={essay.revision.id} />
          <ConceptPreview />
        </div>
        <Colophon
          essay={{
            title: essay.title,
            author: essay.author.name,
            address: `${config().origin}/essays/${essay.slug}`,
          }}
          library={library}
          revisedAt={essay.revision.publishedAt}
        />
      </article>
      <footer className="mt-14 flex flex-col gap-8">
        <PlaceReadToggle slug={essay.slug} />
        <TalkToggle slug={essay.slug} />
        <KeptByOthers key={essay.slug} slug={essay.slug} revisionId={essay.revision.id} />
        <ConceptWords concepts={await conceptWords(essay.slug, essay.concepts)} />
        {essay.seriesPage ? <SeriesBox series={essay.seriesPage} slug={essay.slug} /> : null}
        <PreviousNext previous={essay.previous} next={essay.next} />
        <RelatedEssays related={related} />
        <EssayCopies slug={essay.slug} />
      </footer>
      <div className="mt-16">
        <SubjectConversation kind="essay" address={`/essays/${essay.slug}`} />
      </div>
    </div>
  )
}

/** What a browser remembers of an essay beside the place. */
const essayOnPage = ({ slug, title, author, minutes, revision }: EssayOnPage) => ({
  slug,
  title,
  author: author.name,
  minutes,
  revisionId: revision.id,
})
