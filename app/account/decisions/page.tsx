import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { AppealLine } from '@/components/moderation/appeal-section'
import { HeldList } from '@/components/moderation/held-list'
import { OwnDecisionCard } from '@/components/moderation/own-decision-card'
import { WarningForm } from '@/components/moderation/warning-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { heldWords } from '@/server/moderation/held-words'
import { ownDecisions } from '@/server/moderation/own-decisions'

import { sayRead } from './actions'

const HERE = '/account/decisions'

export const metadata: Metadata = { title: 'Decisions', robots: { index: false } }

export default async function DecisionsPage({ searchParams }: PageProps<'/account/decisions'>) {
  const actor = await memberOnly(HERE)
  const before = placeIn((await searchParams)['before'])
  const [held, { decisions, next }] = await Promise.all([
    before === null ? heldWords(actor) : [],
    ownDecisions(actor, before),
  ])
  return (
    <Page
      title="Decisions"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead="What moderators decided about your words and your account, and why. Nobody else sees this page."
    >
      {held.length === 0 ? null : (
        <section className="mb-12">
          <SectionHeading>Waiting for a moderator</SectionHeading>
          <HeldList held={held} />
        </section>
      )}
      {decisions.length === 0 ? (
        <EmptyState title="Nothing was decided">
          When a moderator folds or removes words of yours, the rule, the reason and your words will
          stand here, and you can appeal.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          {decisions.map((decision) => (
            <OwnDecisionCard key={decision.id} decision={decision}>
              {decision.isRead === false && decision.undoneAt === null ? (
                <WarningForm action={sayRead} decisionId={decision.id} returnTo={HERE} />
              ) : null}
              <AppealLine decision={decision} />
            </OwnDecisionCard>
          ))}
        </div>
      )}
      {next === null ? null : (
        <p className="mt-8">
          <TextLink href={`${HERE}?before=${next}`}>Older decisions</TextLink>
        </p>
      )}
    </Page>
  )
}

/** The place in the log that the address names; null: the newest. */
function placeIn(asked: unknown): number | null {
  const place = typeof asked === 'string' && /^\d{1,9}$/.test(asked) ? Number(asked) : 0
  return place > 0 ? place : null
}
