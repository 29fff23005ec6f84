import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { DeskProposal } from '@/components/bookmarks/desk-proposal'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { proposalDesk } from '@/server/bookmarks/proposal-desk'

import { decideOn } from './actions'

export const metadata: Metadata = { title: 'Proposals', robots: { index: false } }

export default async function ProposalsPage() {
  const actor = await memberOnly('/editors/proposals')
  if (!may(actor, 'library.edit')) notFound()
  const { open, decided } = await proposalDesk(actor)
  const listed = (proposals: typeof open) => (
    <ul className="divide-rule divide-y">
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <DeskProposal proposal={proposal} action={decideOn} />
        </li>
      ))}
    </ul>
  )
  return (
    <Page
      title="Proposals"
      lead="Passages that readers would see on the page of a concept."
      kicker={<TextLink href="/editors">Editors</TextLink>}
    >
      <section aria-labelledby="open">
        <SectionHeading id="open" aside={open.length}>
          They wait
        </SectionHeading>
        {open.length === 0 ? (
          <div className="mt-5">
            <EmptyState title="Nothing waits">
              Readers propose passages from their bookmarks.
            </EmptyState>
          </div>
        ) : (
          listed(open)
        )}
      </section>
      {decided.length === 0 ? null : (
        <section aria-labelledby="decided" className="mt-12">
          <SectionHeading id="decided">Decided</SectionHeading>
          {listed(decided)}
        </section>
      )}
    </Page>
  )
}
