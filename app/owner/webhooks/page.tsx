import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { OwnerPlaces } from '@/components/accounts/owner-places'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { WebhookForm } from '@/components/webhooks/webhook-form'
import { WebhookList } from '@/components/webhooks/webhook-list'
import { webhooks } from '@/server/webhooks/queries'

import { ownerOnly } from '../owner-only'
import { add, attempt, end, remove, renew } from './actions'

export const metadata: Metadata = { title: 'Other programs', robots: { index: false } }

const LEAD =
  'Programs of yours that are told what happens here, or are asked about new words before they are shown.'

export default async function WebhooksPage() {
  await ownerOnly('/owner/webhooks')
  const actor = await confirmedOnly('/owner/webhooks')
  const hooks = await webhooks(actor)
  return (
    <Page title="Other programs" kicker="For owners" lead={LEAD}>
      <OwnerPlaces />
      <section aria-labelledby="known">
        <SectionHeading id="known" aside={hooks.length}>
          Known here
        </SectionHeading>
        <WebhookList hooks={hooks} actions={{ attempt, renew, end, remove }} />
      </section>
      <section className="mt-12" aria-labelledby="add">
        <SectionHeading id="add">Add one</SectionHeading>
        <WebhookForm action={add} />
      </section>
    </Page>
  )
}
