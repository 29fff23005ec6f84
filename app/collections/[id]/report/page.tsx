import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOrAnswer } from '@/app/member-or-answer'
import { CollectionReportForm } from '@/components/bookmarks/collection-report-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { reportableCollection } from '@/server/bookmarks/collection-desk-queries'
import { draftOwner } from '@/server/discussion/draft-owner'

import { report } from './actions'

export const metadata: Metadata = { title: 'Report a collection', robots: { index: false } }

export default async function ReportCollectionPage({
  params,
}: PageProps<'/collections/[id]/report'>) {
  const id = uuid.safeParse((await params).id)
  if (!id.success) notFound()
  const actor = await memberOrAnswer(`/collections/${id.data}/report`)
  const collection = await reportableCollection(actor, { id: id.data, token: '' })
  if (collection === null) notFound()
  return (
    <Page
      title="Report a collection"
      width="narrow"
      kicker={
        collection.name === null ? null : (
          <TextLink href={`/collections/${id.data}`}>{collection.name}</TextLink>
        )
      }
      lead="A moderator reads every report. Its owner is not told who sent it."
    >
      <CollectionReportForm
        {...{ collection, token: '' }}
        action={report}
        owner={draftOwner(actor)}
      />
    </Page>
  )
}
