import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { RevisionChoice } from '@/components/library/revision-choice'
import { RevisionComparison } from '@/components/library/revision-comparison'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { revisionNumber } from '@/domain/library/revision-number'
import { essayHistory } from '@/server/library/essay-history'
import { compareRevisions } from '@/server/library/essay-revision'

type ComparePageProps = PageProps<'/essays/[slug]/history/compare'>

const historyOf = cache(async (slug: string) => (await essayHistory(slug)) ?? notFound())

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const { slug, title } = await historyOf((await params).slug)
  return {
    title: `What changed in “${title}”`,
    alternates: { canonical: `/essays/${slug}/history` },
    robots: { index: false },
  }
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const history = await historyOf((await params).slug)
  const { slug, title, revisions } = history
  const { from = revisions[1]?.number, to } = await searchParams
  const newest = revisions[0]?.number
  const [one, other] = [numberIn(from ?? newest), numberIn(to ?? newest)]
  const compared = await compareRevisions(history, one, other)
  return (
    <Page
      title="What changed"
      kicker={
        <>
          <TextLink href={`/essays/${slug}`}>{title}</TextLink>
          {' · '}
          <TextLink href={`/essays/${slug}/history`}>History</TextLink>
        </>
      }
    >
      {revisions.length > 1 || compared === null ? (
        <RevisionChoice slug={slug} revisions={revisions} from={one} to={other} />
      ) : null}
      {compared === null ? (
        <Notice tone="warning">
          This essay has no such revision. Choose two of those that were published.
        </Notice>
      ) : revisions.length > 1 ? (
        <RevisionComparison blocks={compared.blocks} />
      ) : (
        <Notice tone="info">
          This essay has one revision so far: there is nothing to compare.
        </Notice>
      )}
    </Page>
  )
}

const numberIn = (asked: unknown) => revisionNumber(String(asked)) ?? 0
