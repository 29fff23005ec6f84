import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { memberOnly } from '@/app/member-only'
import { ConceptPreview } from '@/components/library/concept-preview'
import { ConceptWords } from '@/components/library/concept-words'
import { ContentNotes } from '@/components/library/content-notes'
import { EssayBody } from '@/components/library/essay-body'
import { ContentsBefore, ContentsBeside } from '@/components/library/essay-contents'
import { EssayHeader } from '@/components/library/essay-header'
import { PreviewBanner } from '@/components/library/preview-banner'
import { SeriesBox } from '@/components/library/series-box'
import { ContentsBar } from '@/components/reading/contents-bar'
import { may } from '@/domain/permissions'
import { previewEssay } from '@/server/library/preview-essay'

type PreviewPageProps = PageProps<'/editors/preview/[slug]'>

/** Whoever may not see it, and whoever asks for what is not there, get the same answer. */
const previewAt = cache(async (slug: string) => {
  const actor = await memberOnly(`/editors/preview/${slug}`)
  if (!may(actor, 'library.edit')) notFound()
  return (await previewEssay(actor, slug)) ?? notFound()
})

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { title } = await previewAt((await params).slug)
  return { title: `Preview of ${title}`, robots: { index: false, follow: false } }
}

/** The essay's page, of its file, without what belongs to readers: places, marks, conversations. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const essay = await previewAt((await params).slug)
  const { slug, author, contents, contentNotes, html, concepts, seriesPage } = essay
  const hasContents = contents.length > 1
  // What was never published has no history that the day of its revision could lead to.
  const isPublic = essay.standing === 'changed' || essay.standing === 'same'
  const revisedOn = isPublic ? essay.revisedOn : null
  return (
    <div className="essay-page">
      {hasContents ? <ContentsBeside headings={contents} /> : null}
      {hasContents ? <ContentsBar headings={contents} /> : null}
      <div>
        <PreviewBanner essay={essay} />
        <article className="flex flex-col gap-8">
          <EssayHeader
            essay={{ ...essay, revisedOn, author: { ...author, standing: null } }}
            author={{ ...author, standing: null }}
          />
          <ContentNotes notes={contentNotes} />
          {hasContents ? <ContentsBefore headings={contents} /> : null}
          <div className="relative">
            <EssayBody html={html} />
            <ConceptPreview />
          </div>
        </article>
      </div>
      <footer className="mt-14 flex flex-col gap-6">
        <ConceptWords concepts={concepts} />
        {seriesPage ? <SeriesBox series={seriesPage} slug={slug} /> : null}
      </footer>
    </div>
  )
}
