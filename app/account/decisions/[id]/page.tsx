import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { SweepDrafts } from '@/components/discussion/sweep-drafts'
import { AppealSection } from '@/components/moderation/appeal-section'
import { OwnDecisionCard } from '@/components/moderation/own-decision-card'
import { WarningForm } from '@/components/moderation/warning-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { returnPath } from '@/domain/accounts/return-path'
import { uuid } from '@/domain/uuid'
import { draftOwner } from '@/server/discussion/draft-owner'
import { ownDecision } from '@/server/moderation/own-decision'

import { appeal, sayRead, withdraw } from '../actions'

export const metadata: Metadata = { title: 'A decision', robots: { index: false } }

export default async function DecisionPage(props: PageProps<'/account/decisions/[id]'>) {
  const { id: named } = await props.params
  const actor = await memberOnly(`/account/decisions/${encodeURIComponent(named)}`)
  const id = uuid.safeParse(named)
  const decision = id.success ? await ownDecision(actor, id.data) : null
  if (!decision) notFound()
  const returnTo = returnPath((await props.searchParams)['returnTo'])
  return (
    <Page
      title="A decision"
      kicker={<TextLink href="/account/decisions">All decisions about your words</TextLink>}
    >
      <SweepDrafts />
      <OwnDecisionCard decision={decision}>
        {decision.isRead === false && decision.undoneAt === null ? (
          <WarningForm action={sayRead} decisionId={decision.id} returnTo={returnTo} />
        ) : null}
        {decision.isRead === true ? <p className="text-base">You said that you read it.</p> : null}
        <AppealSection
          decision={decision}
          appeal={appeal}
          withdraw={withdraw}
          owner={draftOwner(actor)}
        />
      </OwnDecisionCard>
    </Page>
  )
}
