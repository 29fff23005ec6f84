import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { RevisionChoice } from '@/components/library/revision-choice'
import { RevisionList } from '@/components/library/revision-list'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { essayHistory } from '@/server/library/essay-history'

export const dynamic = 'force-static'
export const dynamicParams = true
export const generateStaticParams = () => []

const historyOf = cache(async (slug: string) => (await essayHistory(slug)) ?? notFound())

type HistoryPageProps = PageProps<'/essays/[slug]/history'>

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  const { slug, title } = await historyOf((await params).slug)
  return {
    title: `History of “${title}”`,
    description: `Every published revision of “${title}”, and what changed between any two.`,
    alternates: { canonical: `/essays/${slug}/history` },
  }
}

export default async function HistoryPage({ params }: HistoryPageProps) {
  const { slug, title, revisions } = await historyOf((await params).slug)
  const [newest, before] = revisions
  return (
    <Page
      title="History"
      kicker={<TextLink href={`/essays/${slug}`}>{title}</TextLink>}
      lead={
        before
          ? 'Every revision that was published, newest first.'
          : 'These are the words as they were first published; nothing has changed since.'
      }
    >
      <RevisionList slug={slug} revisions={revisions} />
      {newest && before && revisions.length > 2 ? (
        <section className="mt-12">
          <SectionHeading>Compare any two</SectionHeading>
          <RevisionChoice
            slug={slug}
            revisions={revisions}
            from={before.number}
            to={newest.number}
          />
        </section>
      ) : null}
    </Page>
  )
}
