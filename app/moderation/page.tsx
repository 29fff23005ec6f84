import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { CasePanel } from '@/components/moderation/case-panel'
import { DecisionForms } from '@/components/moderation/decision-forms'
import { DecisionLog } from '@/components/moderation/decision-log'
import { DeskKeys } from '@/components/moderation/desk-keys'
import { Queue } from '@/components/moderation/queue'
import { UnveilForm } from '@/components/moderation/unveil-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { guidelineRules } from '@/server/library/queries'
import { latestDecisions, openCaseById, openCases } from '@/server/moderation/queries'

import { decideCase, undo, unveil } from './actions'
import { CareBeside } from './care-beside'
import { caseChosen } from './case-chosen'

export const metadata: Metadata = { title: 'Moderation', robots: { index: false } }

const DECISIONS_SHOWN = 10

export default async function ModerationPage({ searchParams }: PageProps<'/moderation'>) {
  const actor = await memberOnly('/moderation')
  if (!may(actor, 'moderation.see')) notFound()
  const [queue, decisions, rules] = await Promise.all([
    openCases(actor),
    latestDecisions(actor, DECISIONS_SHOWN),
    guidelineRules(),
  ])
  const titleOf = (id: string | null) => rules.find((rule) => rule.id === id)?.title ?? id
  const chosenId = caseChosen((await searchParams)['case'], queue)
  const current = chosenId === null ? null : await openCaseById(actor, chosenId)
  return (
    <Page title="Moderation" width="wide" lead="One case at a time. Every decision can be undone.">
      {current ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <Queue cases={queue} currentId={current.id} />
          <CasePanel about={current}>
            <CareBeside about={current} />
            {current.isUnnamed ? (
              <UnveilForm key={current.id} action={unveil} commentId={current.commentId} />
            ) : null}
            <DecisionForms
              key={current.id}
              action={decideCase}
              about={current}
              rules={rules}
              requestKey={randomUUID()}
            />
          </CasePanel>
        </div>
      ) : (
        <EmptyState title="Nothing waits">Every case is decided. Thank you.</EmptyState>
      )}
      <DeskKeys queue={queue.map(({ id }) => id)} currentId={current?.id ?? null} />
      <section className="mt-14" aria-labelledby="decisions">
        <SectionHeading id="decisions">Latest decisions</SectionHeading>
        <DecisionLog
          action={undo}
          decisions={decisions.map((one) => ({
            ...one,
            rule: titleOf(one.rule),
            undoKey: randomUUID(),
          }))}
        />
      </section>
      <p className="mt-10 text-sm">
        <TextLink href="/moderation/collections">Reported collections</TextLink>
      </p>
    </Page>
  )
}
