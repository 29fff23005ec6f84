import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { DeskPlaces } from '@/components/moderation/desk-places'
import { HoldTable, RuleTable } from '@/components/moderation/numbers-tables'
import { TeamFigures } from '@/components/moderation/team-figures'
import { WeekCharts } from '@/components/moderation/week-charts'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { may } from '@/domain/permissions'
import { guidelineRules } from '@/server/library/queries'
import { teamNumbers } from '@/server/moderation/team-numbers'

export const metadata: Metadata = { title: 'Numbers', robots: { index: false } }

const LEAD =
  'What waits now, and twelve weeks with this one. They are about the work, never about who did it.'

export default async function NumbersPage() {
  const actor = await memberOnly('/moderation/numbers')
  if (!may(actor, 'moderation.see')) notFound()
  const [numbers, written] = await Promise.all([teamNumbers(actor), guidelineRules()])
  const titleOf = (id: string | null) =>
    id === null ? 'The law' : (written.find((rule) => rule.id === id)?.title ?? id)
  return (
    <Page title="Numbers" kicker="For moderators" width="wide" lead={LEAD}>
      <DeskPlaces />
      <div className="flex flex-col gap-12">
        <TeamFigures numbers={numbers} />
        <section aria-labelledby="weeks">
          <SectionHeading id="weeks">Week by week</SectionHeading>
          <WeekCharts weeks={numbers.weeks} />
        </section>
        <section aria-labelledby="rules">
          <SectionHeading id="rules">By rule</SectionHeading>
          {numbers.rules.length === 0 ? (
            <EmptyState title="No restriction in twelve weeks" />
          ) : (
            <RuleTable rules={numbers.rules} titleOf={titleOf} />
          )}
        </section>
        <section aria-labelledby="holds">
          <SectionHeading id="holds">False holds</SectionHeading>
          {numbers.holds.length === 0 ? (
            <EmptyState title="Nothing that was held was decided in twelve weeks" />
          ) : (
            <HoldTable holds={numbers.holds} />
          )}
        </section>
      </div>
    </Page>
  )
}
