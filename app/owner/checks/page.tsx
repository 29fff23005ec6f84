import type { Metadata } from 'next'

import { OwnerPlaces } from '@/components/accounts/owner-places'
import { CheckSettingsForm } from '@/components/moderation/check-settings-form'
import { CheckTrial } from '@/components/moderation/check-trial'
import { OutsideTrialForm } from '@/components/moderation/outside-trial'
import { WordFilterForm } from '@/components/moderation/word-filter-form'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { checkDesk } from '@/server/moderation/check-desk'

import { ownerOnly } from '../owner-only'
import { ask, attempt, drop, forget, save } from './actions'

export const metadata: Metadata = { title: 'Checks', robots: { index: false } }

const LEAD =
  'What is looked at before a comment is shown. A program only flags or holds; moderators decide.'

export default async function ChecksPage() {
  const actor = await ownerOnly('/owner/checks')
  const { inForce, tried, filter, isAskedOutside } = await checkDesk(actor)
  const { version, settings } = tried ?? inForce
  return (
    <Page title="Checks" kicker="For owners" lead={LEAD}>
      <OwnerPlaces />
      {tried ? (
        <CheckTrial {...tried} isAskedOutside={isAskedOutside} save={save} drop={drop} />
      ) : null}
      <section aria-labelledby="settings">
        <SectionHeading id="settings" aside={`Version ${inForce.version} is in force`}>
          Settings
        </SectionHeading>
        <CheckSettingsForm key={version} action={attempt} settings={settings} />
      </section>
      {isAskedOutside ? <OutsideTrialForm action={ask} /> : null}
      <WordFilterForm action={forget} filter={filter} />
    </Page>
  )
}
