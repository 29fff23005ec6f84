import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { SweepDrafts } from '@/components/discussion/sweep-drafts'
import { AnsweredAppeals } from '@/components/moderation/answered-appeals'
import { AppealQueue } from '@/components/moderation/appeal-queue'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { answeredPage } from '@/domain/moderation/answered-appeal'
import { may } from '@/domain/permissions'
import { answeredAppeals } from '@/server/moderation/answered-appeals'
import { openAppeals } from '@/server/moderation/open-appeals'

export const metadata: Metadata = { title: 'Appeals', robots: { index: false } }

export default async function AppealsPage({ searchParams }: PageProps<'/moderation/appeals'>) {
  const actor = await memberOnly('/moderation/appeals')
  if (!may(actor, 'moderation.see')) notFound()
  const { answered: justAnswered, page: asked } = await searchParams
  const page = answeredPage(asked)
  const [appeals, answered] = await Promise.all([openAppeals(actor), answeredAppeals(actor, page)])
  const isAnswered = justAnswered !== undefined
  return (
    <Page
      title="Appeals"
      kicker={<TextLink href="/moderation">Moderation</TextLink>}
      lead="Somebody asks for a second look. Whoever took the decision leaves it to another."
    >
      <SweepDrafts />
      {isAnswered ? (
        <div className="mb-6">
          <Notice tone="success">It is answered. All whom it concerns were told.</Notice>
        </div>
      ) : null}
      {appeals.length === 0 ? (
        <EmptyState title="No appeal waits">Every one is answered. Thank you.</EmptyState>
      ) : (
        <AppealQueue appeals={appeals} />
      )}
      <AnsweredAppeals page={page} {...answered} />
    </Page>
  )
}
