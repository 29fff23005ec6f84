import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { ArchivePanel } from '@/components/accounts/archive-panel'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { ARCHIVE_CONTENTS, NOT_IN_ARCHIVE } from '@/domain/accounts/archive/archive-contents'
import { archiveOf } from '@/server/accounts/archive-of'

import { packEverything } from './actions'

export const metadata: Metadata = { title: 'Take everything out', robots: { index: false } }

export default async function ArchivePage() {
  const actor = await confirmedOnly('/account/archive')
  const { archive, nextAt } = await archiveOf(actor, new Date())
  return (
    <Page
      title="Take everything out"
      kicker="Your account"
      width="narrow"
      lead="All that this library holds of you, as a page to read and as JSON for other programs, in one ZIP."
    >
      <ArchivePanel archive={archive} nextAt={nextAt} action={packEverything} />
      <div className="mt-12">
        <SectionHeading>What is in it</SectionHeading>
        <ul className="list-disc ps-5 text-base">
          {Object.entries(ARCHIVE_CONTENTS).map(([name, { title }]) => (
            <li key={name}>{title}</li>
          ))}
        </ul>
        <p className="text-ink-soft mt-6 text-sm">Not in it:</p>
        <ul className="text-ink-soft mt-1 list-disc ps-5 text-sm">
          {Object.entries(NOT_IN_ARCHIVE).map(([name, reason]) => (
            <li key={name}>{reason}</li>
          ))}
        </ul>
      </div>
    </Page>
  )
}
