import type { Metadata } from 'next'

import { PublicLogList } from '@/components/moderation/public-log-list'
import { RuleFilter } from '@/components/moderation/rule-filter'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { LAW, LOG_PAGE_LENGTH, logPage } from '@/domain/moderation/public-log'
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
  const page = logPage(asked['page'])
  const known = [...rules.map(({ id }) => id), LAW]
  const rule = known.find((id) => id === asked['rule']) ?? null
  const { decisions, hasMore } = await publicLog(page, rule)
  const at = (number: number) =>
    `/moderation-log?page=${number}${rule === null ? '' : `&rule=${rule}`}` as const
  return (
    <Page title="Moderation log" lead={<Lead />}>
      <RuleFilter rules={rules} chosen={rule} />
      {decisions.length === 0 ? (
        <EmptyState title="No decision here">
          {rule === null ? 'The first one will stand here.' : 'None so far has named this rule.'}
        </EmptyState>
      ) : (
        <PublicLogList
          decisions={decisions}
          rules={rules}
          start={(page - 1) * LOG_PAGE_LENGTH + 1}
        />
      )}
      <nav aria-label="Pages" className="mt-8 flex flex-wrap gap-3">
        {page > 1 ? <ButtonLink href={at(page - 1)}>Later decisions</ButtonLink> : null}
        {hasMore ? <ButtonLink href={at(page + 1)}>Earlier decisions</ButtonLink> : null}
      </nav>
    </Page>
  )
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
