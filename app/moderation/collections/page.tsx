import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { CollectionDecisions } from '@/components/bookmarks/collection-decisions'
import { ReportedCollections } from '@/components/bookmarks/reported-collections'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import {
  collectionDecisions,
  reportedCollections,
} from '@/server/bookmarks/collection-desk-queries'

import { decide, undo } from './actions'

export const metadata: Metadata = { title: 'Reported collections', robots: { index: false } }

const DECISIONS_SHOWN = 20

export default async function ReportedCollectionsPage() {
  const actor = await memberOnly('/moderation/collections')
  if (!may(actor, 'moderation.see')) notFound()
  const [collections, decisions] = await Promise.all([
    reportedCollections(actor),
    collectionDecisions(actor, DECISIONS_SHOWN),
  ])
  const keyed = <One,>(one: One) => ({ ...one, requestKey: randomUUID() })
  return (
    <Page
      title="Reported collections"
      kicker={<TextLink href="/moderation">Moderation</TextLink>}
      lead="What readers share and others reported. Every decision can be undone."
    >
      <ReportedCollections collections={collections.map(keyed)} action={decide} />
      <section className="mt-14" aria-labelledby="decisions">
        <SectionHeading id="decisions">Latest decisions</SectionHeading>
        <CollectionDecisions decisions={decisions.map(keyed)} action={undo} />
      </section>
    </Page>
  )
}
