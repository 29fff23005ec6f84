import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'

import { memberOrAnswer } from '@/app/member-or-answer'
import { CollectionReportForm } from '@/components/bookmarks/collection-report-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { reportableCollection } from '@/server/bookmarks/collection-desk-queries'
import { draftOwner } from '@/server/discussion/draft-owner'

import { report } from './[id]/report/actions'

type Reported = {
  id: string
  /** What stands in its secret link; empty for one that everyone reads. */
  token: string
}

/** The page on which a collection is reported, by everyone who may read it. */
export async function reportCollectionPage({ id, token }: Reported): Promise<ReactElement> {
  const at =
    token === '' ? (`/collections/${id}` as const) : (`/collections/${id}/${token}` as const)
  const actor = await memberOrAnswer(`${at}/report`)
  const collection = await reportableCollection(actor, { id, token })
  if (collection === null) notFound()
  const { name } = collection
  return (
    <Page
      title="Report a collection"
      width="narrow"
      kicker={name === null ? null : <TextLink href={at}>{name}</TextLink>}
      lead={`A moderator reads every report. Its owner is not told who sent it${token === '' ? '' : ', and the link goes to nobody'}.`}
    >
      <CollectionReportForm {...{ collection, token }} action={report} owner={draftOwner(actor)} />
    </Page>
  )
}
