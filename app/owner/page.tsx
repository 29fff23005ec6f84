import type { Metadata } from 'next'

import { LibraryChoicesForm } from '@/components/accounts/library-choices-form'
import { OfficeLog } from '@/components/accounts/office-log'
import { OwnerPlaces } from '@/components/accounts/owner-places'
import { CareCountryForm } from '@/components/library/care-country-form'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { libraryChoices, officeEvents } from '@/server/accounts/owner-desk'
import { carePlaces } from '@/server/library/care-places'

import { choose, chooseCountry } from './actions'
import { ownerOnly } from './owner-only'

export const metadata: Metadata = { title: 'The library', robots: { index: false } }

export default async function OwnerPage() {
  const actor = await ownerOnly('/owner')
  const [{ members, ...chosen }, events, places] = await Promise.all([
    libraryChoices(actor),
    officeEvents(actor),
    carePlaces(),
  ])
  const count = members === 1 ? 'One member' : `${members} members`
  return (
    <Page title="The library" kicker="For owners" lead={`${count} so far.`}>
      <OwnerPlaces />
      <LibraryChoicesForm action={choose} {...chosen} />
      <section className="mt-12" aria-labelledby="care">
        <SectionHeading id="care">When someone is in pain</SectionHeading>
        <CareCountryForm action={chooseCountry} places={places} />
      </section>
      <section className="mt-12" aria-labelledby="log">
        <SectionHeading id="log">What was done lately</SectionHeading>
        <OfficeLog events={events} />
      </section>
    </Page>
  )
}
