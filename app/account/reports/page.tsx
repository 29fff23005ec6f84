import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { ReportList } from '@/components/moderation/report-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { ownReports, type ReportsFrom } from '@/server/moderation/own-reports'

import { appealNoAction, changeHidden } from './actions'

export const metadata: Metadata = { title: 'Your reports', robots: { index: false } }

export default async function ReportsPage({ searchParams }: PageProps<'/account/reports'>) {
  const actor = await memberOnly('/account/reports')
  const start = startOf(await searchParams)
  const { reports, next } = await ownReports(actor, start)
  return (
    <Page
      title="Your reports"
      width="narrow"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead="What you brought before the moderators, and what came of it. Authors never learn who reported."
    >
      {reports.length === 0 ? (
        <EmptyState
          title="No reports"
          action={<ButtonLink href="/guidelines">Guidelines</ButtonLink>}
        >
          A comment that harms can be reported from its place in the conversation.
        </EmptyState>
      ) : (
        <ReportList reports={reports} changeHidden={changeHidden} appeal={appealNoAction} />
      )}
      <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2">
        {start === null ? null : <TextLink href="/account/reports">Latest reports</TextLink>}
        {next === null ? null : (
          <TextLink href={`/account/reports?before=${next}`}>Older reports</TextLink>
        )}
      </p>
    </Page>
  )
}

function startOf(asked: Record<string, unknown>): ReportsFrom {
  const [before, from] = [uuid.safeParse(asked['before']), uuid.safeParse(asked['from'])]
  if (from.success) return { from: from.data }
  return before.success ? { before: before.data } : null
}
