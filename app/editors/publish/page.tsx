import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { FolderChecks } from '@/components/library/folder-checks'
import { PreflightSummary } from '@/components/library/preflight-summary'
import { PublishForm } from '@/components/library/publish-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { isAlarming } from '@/domain/library/preflight'
import { may } from '@/domain/permissions'
import { preflightFolder } from '@/server/library/preflight-folder'

import { publishContent } from '../actions'

export const metadata: Metadata = { title: 'Publish', robots: { index: false } }

export default async function PublishPage() {
  const actor = await memberOnly('/editors/publish')
  if (!may(actor, 'library.edit')) notFound()
  const { preflight, checked } = await preflightFolder(actor, new Date())
  const { faults, draftFaults, changes } = preflight
  return (
    <Page
      title="Publish"
      lead="What would change. Nothing is done before you say so."
      kicker={<TextLink href="/editors">Editors</TextLink>}
    >
      <SectionHeading>The content folder</SectionHeading>
      <FolderChecks faults={faults} draftFaults={draftFaults} />
      {changes ? (
        <div className="mt-10 flex flex-col gap-6">
          <div>
            <SectionHeading>What would change</SectionHeading>
            <PreflightSummary preflight={preflight} />
          </div>
          <PublishForm
            action={publishContent}
            checked={checked}
            isAlarming={isAlarming(preflight)}
          />
        </div>
      ) : null}
      {!changes && faults.length === 0 ? (
        <div className="mt-5">
          <Notice>Readers have all of this already: there is nothing to publish.</Notice>
        </div>
      ) : null}
    </Page>
  )
}
