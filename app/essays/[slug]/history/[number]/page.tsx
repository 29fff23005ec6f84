import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { EssayBody } from '@/components/library/essay-body'
import { Notice } from '@/components/ui/notice'
import { absoluteMoment } from '@/components/ui/moment-words'
import { TextLink } from '@/components/ui/text-link'
import { revisionNumber } from '@/domain/library/revision-number'
import { essayRevision } from '@/server/library/essay-revision'

type RevisionPageProps = PageProps<'/essays/[slug]/history/[number]'>

const revisionAt = cache(async (slug: string, number: string) => {
  const asked = revisionNumber(number) ?? notFound()
  return (await essayRevision(slug, asked)) ?? notFound()
})

export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  const { slug, number } = await params
  const { history } = await revisionAt(slug, number)
  return {
    title: `“${history.title}” as it was`,
    alternates: { canonical: `/essays/${history.slug}` },
    robots: { index: false },
  }
}

export default async function RevisionPage({ params }: RevisionPageProps) {
  const asked = await params
  const { history, revision } = await revisionAt(asked.slug, asked.number)
  const { slug, title } = history
  return (
    <div className="essay-page">
      <article className="flex flex-col gap-8">
        <header className="essay-header">
          <p className="text-ink-soft mb-3 text-sm">
            <TextLink href={`/essays/${slug}/history`}>History</TextLink>
          </p>
          <h1 className="text-4xl">{title}</h1>
        </header>
        <Notice tone="info">
          These are the words published on {absoluteMoment(revision.publishedAt)}.{' '}
          {revision.isPresent ? (
            <TextLink href={`/essays/${slug}`}>They still stand.</TextLink>
          ) : (
            <>
              <TextLink href={`/essays/${slug}`}>Read the essay as it is now</TextLink>, or{' '}
              <TextLink
                href={`/essays/${slug}/history/compare?from=${revision.number}&to=${history.revisions[0]?.number ?? revision.number}`}
              >
                see what changed since
              </TextLink>
              .
            </>
          )}
        </Notice>
        <EssayBody html={revision.html} />
      </article>
    </div>
  )
}
