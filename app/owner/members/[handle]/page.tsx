import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { confirmedOnly } from '@/app/confirmed-only'
import { OfficeLog } from '@/components/accounts/office-log'
import { RoleForms } from '@/components/accounts/role-forms'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { memberNamed, officeEvents } from '@/server/accounts/owner-desk'

import { change } from '../../actions'
import { ownerOnly } from '../../owner-only'

export const metadata: Metadata = { title: 'Offices of a member', robots: { index: false } }

export default async function MemberOfficesPage({ params }: PageProps<'/owner/members/[handle]'>) {
  const { handle } = await params
  const here = `/owner/members/${handle}`
  const actor = await ownerOnly(here)
  const member = (await memberNamed(actor, handle)) ?? notFound()
  await confirmedOnly(here)
  const events = await officeEvents(actor, member.id)
  return (
    <Page
      title={member.handle}
      width="narrow"
      kicker={<TextLink href="/owner/members">Members and offices</TextLink>}
    >
      <SectionHeading>Offices</SectionHeading>
      <RoleForms member={member} action={change} />
      <section className="mt-12" aria-labelledby="log">
        <SectionHeading id="log">What was done</SectionHeading>
        <OfficeLog events={events} />
      </section>
    </Page>
  )
}
