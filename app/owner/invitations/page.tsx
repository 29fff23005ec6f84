import type { Metadata } from 'next'

import { InvitationForm } from '@/components/accounts/invitation-form'
import { InvitationList } from '@/components/accounts/invitation-list'
import { OwnerPlaces } from '@/components/accounts/owner-places'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { invitations } from '@/server/accounts/owner-desk'

import { invite, revoke } from '../actions'
import { ownerOnly } from '../owner-only'

export const metadata: Metadata = { title: 'Invitations', robots: { index: false } }

export default async function InvitationsPage() {
  const actor = await ownerOnly('/owner/invitations')
  const made = await invitations(actor, new Date())
  return (
    <Page title="Invitations" kicker="For owners">
      <OwnerPlaces />
      <InvitationForm action={invite} />
      <section className="mt-12" aria-labelledby="made">
        <SectionHeading id="made" aside={made.length}>
          Made so far
        </SectionHeading>
        <InvitationList invitations={made} revoke={revoke} />
      </section>
    </Page>
  )
}
