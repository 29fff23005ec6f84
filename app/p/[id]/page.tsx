import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PassageCopies } from '@/components/passages/passage-copies'
import { PassageInContext } from '@/components/passages/passage-in-context'
import { PassageStanding } from '@/components/passages/passage-standing'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { bibtexCitation, markdownCitation, plainCitation } from '@/domain/passages/citation'
import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'
import { passageAt, type PassagePage as Shown } from '@/server/passages/queries'

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
        <PassageCopies copies={copiesOf(passage, config().origin)} />
      </div>
    </Page>
  )
}

/** The words are cited as they were chosen, with the revision that has them. */
function copiesOf({ id, exact, essay, revision, today, href }: Shown, origin: string) {
  const { number, publishedAt } = revision
  const cited = {
    ...{ exact, title: essay.title, author: essay.author, address: `${origin}/p/${id}` },
    revision: { number, publishedOn: publishedAt.slice(0, 10) },
  }
  const inPlace = { label: 'Its place in the essay today', words: `${origin}${href}` }
  return [
    { label: 'Its address, which stays', words: cited.address },
    ...(today === null || essay.isWithdrawn ? [] : [inPlace]),
    { label: 'Citation', words: plainCitation(cited) },
    { label: 'Citation in Markdown', words: markdownCitation(cited) },
    { label: 'Citation in BibTeX', words: bibtexCitation(cited) },
  ]
}
