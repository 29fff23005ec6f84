import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { AppealAnswer } from '@/components/moderation/appeal-answer'
import { AppealPanel } from '@/components/moderation/appeal-panel'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { uuid } from '@/domain/uuid'
import { draftOwner } from '@/server/discussion/draft-owner'
import { openAppealById } from '@/server/moderation/open-appeal-by-id'

import { answer, claim } from '../actions'

export const metadata: Metadata = { title: 'An appeal', robots: { index: false } }

export default async function AppealPage({ params }: PageProps<'/moderation/appeals/[id]'>) {
  const { id: named } = await params
  const actor = await memberOnly(`/moderation/appeals/${encodeURIComponent(named)}`)
  const id = uuid.safeParse(named)
  if (!may(actor, 'moderation.see') || !id.success) notFound()
  const appeal = await openAppealById(actor, id.data)
  if (!appeal) notFound()
  return (
    <Page title="An appeal" kicker={<TextLink href="/moderation/appeals">All appeals</TextLink>}>
      {appeal === 'ended' ? (
        <EmptyState title="It has ended">It was answered, or its writer took it back.</EmptyState>
      ) : (
        <AppealPanel appeal={appeal}>
          <AppealAnswer appeal={appeal} claim={claim} answer={answer} owner={draftOwner(actor)} />
        </AppealPanel>
      )}
    </Page>
  )
}
