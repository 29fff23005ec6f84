import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { DeskEssays } from '@/components/library/desk-essays'
import { FolderChecks } from '@/components/library/folder-checks'
import { ButtonLink } from '@/components/ui/button-link'
import { absoluteMoment } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { openProposals } from '@/server/bookmarks/proposal-desk'
import { editorDesk } from '@/server/library/editor-desk'

export const metadata: Metadata = { title: 'Editors', robots: { index: false } }

export default async function EditorsPage({ searchParams }: PageProps<'/editors'>) {
  const actor = await memberOnly('/editors')
  if (!may(actor, 'library.edit')) notFound()
  const [{ essays, faults, draftFaults, publishedAt }, waiting] = await Promise.all([
    editorDesk(actor),
    openProposals(actor),
  ])
  const isJustPublished = (await searchParams)['published'] === '1'
  const lead = publishedAt === null ? null : `Last change: ${absoluteMoment(publishedAt)}.`
  return (
    <Page title="Editors" lead={lead}>
      {isJustPublished ? (
        <Notice tone="success">Published. Readers see it from now on.</Notice>
      ) : null}
      <section className={isJustPublished ? 'mt-10' : ''} aria-labelledby="folder">
        <SectionHeading id="folder">The content folder</SectionHeading>
        <FolderChecks faults={faults} draftFaults={draftFaults} />
        {faults.length === 0 ? (
          <p className="mt-5">
            <ButtonLink variant="primary" href="/editors/publish">
              See what publishing would change
            </ButtonLink>
          </p>
        ) : null}
      </section>
      <p className="mt-8 text-base">
        <TextLink href="/editors/proposals">
          {waiting === 0 ? 'Proposals of readers' : `Proposals of readers: ${waiting} wait`}
        </TextLink>{' '}
        · <TextLink href="/editors/counts">Quiet counts</TextLink>
      </p>
      <section className="mt-12" aria-labelledby="essays">
        <SectionHeading id="essays" aside={essays.length}>
          Essays
        </SectionHeading>
        <DeskEssays essays={essays} />
      </section>
    </Page>
  )
}
