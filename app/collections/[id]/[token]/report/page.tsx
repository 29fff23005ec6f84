import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { report } from '@/app/collections/[id]/report/actions'
import { memberOrAnswer } from '@/app/member-or-answer'
import { CollectionReportForm } from '@/components/bookmarks/collection-report-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { reportableCollection } from '@/server/bookmarks/collection-desk-queries'
import { draftOwner } from '@/server/discussion/draft-owner'

export const metadata: Metadata = {
  title: 'Report a collection',
  robots: { index: false, follow: false },
}

/** For whoever was given the secret link of a collection. */
export default async function ReportLinkedCollectionPage({
  params,
}: PageProps<'/collections/[id]/[token]/report'>) {
  const { id, token } = await params
  const actor = await memberOrAnswer(`/collections/${id}/${token}/report`)
  const collection = await reportableCollection(actor, { id, token })
  if (collection === null) notFound()
  return (
    <Page
      title="Report a collection"
      width="narrow"
      kicker={
        collection.name === null ? null : (
          <TextLink href={`/collections/${id}/${token}`}>{collection.name}</TextLink>
        )
      }
      lead="A moderator reads every report. Its owner is not told who sent it, and the link goes to nobody."
    >
      <CollectionReportForm {...{ collection, token }} action={report} owner={draftOwner(actor)} />
    </Page>
  )
}
