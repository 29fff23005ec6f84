import type { Metadata } from 'next'

import { LawReportForm } from '@/components/moderation/law-report-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'

import { send } from './actions'

export const metadata: Metadata = {
  title: 'Report a breach of the law',
  alternates: { canonical: '/report' },
}

export default async function LawReportPage({ searchParams }: PageProps<'/report'>) {
  const id = uuid.safeParse((await searchParams)['comment']).data
  return (
    <Page
      title="Report a breach of the law"
      width="narrow"
      lead="For whoever has no account here: about a comment that breaks the law."
    >
      <p className="text-ink-soft mb-8 text-base">
        Members report from the comment itself. For all that breaks our{' '}
        <TextLink href="/guidelines">guidelines</TextLink> but no law, sign in. Is someone in
        danger? <TextLink href="/care">Here are people to turn to</TextLink>.
      </p>
      <LawReportForm action={send} comment={id === undefined ? '' : `${config().origin}/c/${id}`} />
    </Page>
  )
}
