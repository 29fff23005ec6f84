import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { PublicLogList } from '@/components/moderation/public-log-list'
import { RuleFilter } from '@/components/moderation/rule-filter'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { LAW } from '@/domain/moderation/public-log'
import { guidelineRules } from '@/server/library/queries'
import { publicLog } from '@/server/moderation/public-log'

export const metadata: Metadata = {
  title: 'Moderation log',
  description:
    'What the moderators of this library decided: what, by which rule, when, in which role.',
  alternates: { canonical: '/moderation-log' },
}

export default async function ModerationLogPage({ searchParams }: PageProps<'/moderation-log'>) {
  const [asked, rules] = await Promise.all([searchParams, guidelineRules()])
  const known = [...rules.map(({ id }) => id), LAW]
  const rule = known.find((id) => id === asked['rule']) ?? null
  // Pages had numbers once, and what stood on one has moved on since.
  if (asked['page'] !== undefined) permanentRedirect(addressOf({ rule }))
  const { before } = asked
  const { decisions, earlier } = await publicLog({ before, rule })
  return (
    <Page title="Moderation log" lead={<Lead />}>
      <RuleFilter rules={rules} chosen={rule} />
      {decisions.length === 0 ? (
        <EmptyState title="No decision here">
          {rule === null ? 'The first one will stand here.' : 'None so far has named this rule.'}
        </EmptyState>
      ) : (
        <PublicLogList decisions={decisions} rules={rules} />
      )}
      <nav aria-label="Pages" className="mt-8 flex flex-wrap gap-3">
        {before === undefined ? null : (
          <ButtonLink href={addressOf({ rule })}>The latest decisions</ButtonLink>
        )}
        {earlier === null ? null : (
          <ButtonLink href={addressOf({ rule, before: earlier })}>Earlier decisions</ButtonLink>
        )}
      </nav>
    </Page>
  )
}

function addressOf({ rule, before }: { rule: string | null; before?: string }) {
  const query = new URLSearchParams({
    ...(rule !== null && { rule }),
    ...(before !== undefined && { before }),
  }).toString()
  return query === '' ? '/moderation-log' : (`/moderation-log?${query}` as const)
}

function Lead() {
  return (
    <>
      What was decided, by which of the <TextLink href="/guidelines">rules</TextLink>, when, and in
      which role. No names, no removed words, and nothing about anyone we were worried for who broke
      no rule. <TextLink href="/transparency">The numbers of each year</TextLink>
    </>
  )
}
