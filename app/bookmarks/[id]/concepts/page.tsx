import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { FileForms } from '@/components/bookmarks/file-forms'
import { OwnProposals } from '@/components/bookmarks/own-proposals'
import { ProposeForm } from '@/components/bookmarks/propose-form'
import { PassageInContext } from '@/components/passages/passage-in-context'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { bookmarkConcepts } from '@/server/bookmarks/bookmark-concepts'

import { changeProposed, fileIt, proposeIt } from './actions'

export const metadata: Metadata = { title: 'Concepts of a bookmark', robots: { index: false } }

export default async function BookmarkConceptsPage({
  params,
}: PageProps<'/bookmarks/[id]/concepts'>) {
  const { id } = await params
  const actor = await memberOnly(`/bookmarks/${id}/concepts`)
  const found = await bookmarkConcepts(actor, id)
  if (found === null) notFound()
  const { essay, passage, filed, proposals, all } = found
  const free = all.filter(({ slug }) => !proposals.some(({ concept }) => concept === slug))
  return (
    <Page
      title="Concepts"
      kicker={<TextLink href={`/bookmarks?essay=${essay.slug}`}>Your bookmarks</TextLink>}
      lead={`Of what you kept in “${essay.title}”.`}
    >
      {passage ? <PassageInContext words={passage} /> : <p>The essay as a whole.</p>}
      <section aria-labelledby="filed" className="mt-10">
        <SectionHeading id="filed">Filed under</SectionHeading>
        <p className="text-ink-soft mt-2 mb-5 text-sm">
          For you alone: in your book you can look for all that you filed so.
        </p>
        <FileForms id={id} filed={filed} all={all} action={fileIt} />
      </section>
      {passage ? (
        <section aria-labelledby="proposed" className="mt-12">
          <SectionHeading id="proposed">For everyone</SectionHeading>
          <p className="text-ink-soft mt-2 mb-5 text-sm">
            Editors decide whether the passage stands on the page of a concept. Your note stays
            yours.
          </p>
          {proposals.length === 0 ? null : (
            <OwnProposals proposals={proposals} action={changeProposed} />
          )}
          {free.length === 0 ? null : <ProposeForm id={id} concepts={free} action={proposeIt} />}
        </section>
      ) : null}
    </Page>
  )
}
