import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PassageInContext } from '@/components/passages/passage-in-context'
import { PassageStanding } from '@/components/passages/passage-standing'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { passageAt } from '@/server/passages/queries'

export const metadata: Metadata = { title: 'A passage', robots: { index: false } }

export default async function PassagePage({ params }: PageProps<'/p/[id]'>) {
  const id = uuid.safeParse((await params).id)
  const passage = id.success ? await passageAt(id.data) : null
  if (passage === null) notFound()
  const { essay, today, href } = passage
  const isInPlace = passage.state === 'UNCHANGED' && today !== null
  return (
    <Page
      title="A passage"
      kicker={
        essay.isWithdrawn ? (
          essay.title
        ) : (
          <TextLink href={`/essays/${essay.slug}`}>{essay.title}</TextLink>
        )
      }
    >
      <div className="flex flex-col gap-8">
        <PassageInContext words={isInPlace ? today : passage} />
        <PassageStanding state={passage.state} essay={essay} revision={passage.revision} />
        {today === null || isInPlace ? null : <PassageInContext label="Today" words={today} />}
        {essay.isWithdrawn ? null : (
          <p>
            <a href={href} className="button button-primary">
              {today === null ? 'Read where it stood' : 'Read it in its place'}
            </a>
          </p>
        )}
      </div>
    </Page>
  )
}
