import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { shareCard } from '@/app/share-card'
import { SubjectConversation } from '@/components/discussion/subject-conversation'
import { ConceptPreview } from '@/components/library/concept-preview'
import { ConceptWords } from '@/components/library/concept-words'
import { QuestionVoices } from '@/components/library/question-voices'
import { absoluteDate } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { questionPage } from '@/server/library/question-page'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

type QuestionPageProps = { params: Promise<{ slug: string }> }

const questionAt = cache(async (slug: string) => (await questionPage(slug)) ?? notFound())

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  const { slug, heading, withdrawnAt } = await questionAt((await params).slug)
  const address = `/questions/${slug}`
  const description = `What the essays of this library say to “${heading}”, side by side.`
  const named = { title: heading, description, alternates: { canonical: address } }
  if (withdrawnAt !== null) return { ...named, robots: { index: false } }
  const card = await shareCard({ address, title: heading, description })
  return { ...named, openGraph: { type: 'article', ...card } }
}

export default async function QuestionPage({ params }: QuestionPageProps) {
  const { slug, heading, html, withdrawnAt, concepts, voices } = await questionAt(
    (await params).slug,
  )
  return (
    <Page title={heading} kicker={<TextLink href="/questions">Questions</TextLink>} width="wide">
      {withdrawnAt === null ? (
        <>
          {/* Rendered and made safe when it was published, as every text of the library. */}
          <div className="words max-w-text mb-10" dangerouslySetInnerHTML={{ __html: html }} />
          <QuestionVoices voices={voices} />
          <div className="mt-10">
            <ConceptWords concepts={concepts.map((concept) => ({ ...concept, hasPage: true }))} />
          </div>
        </>
      ) : (
        <Notice title={`This question was withdrawn on ${absoluteDate(withdrawnAt)}`}>
          What was said about it stays.
        </Notice>
      )}
      <div className="max-w-text mt-14">
        <SubjectConversation
          kind="question"
          address={`/questions/${slug}`}
          isClosed={withdrawnAt !== null}
        />
      </div>
      <ConceptPreview />
    </Page>
  )
}
