import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { CasePanel } from '@/components/moderation/case-panel'
import { CaseEnded } from '@/components/moderation/case-ended'
import { DecisionLog } from '@/components/moderation/decision-log'
import { DeskKeys } from '@/components/moderation/desk-keys'
import { LastActLine } from '@/components/moderation/last-act-line'
import { Queue } from '@/components/moderation/queue'
import { UnveilForm } from '@/components/moderation/unveil-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/domain/permissions'
import { guidelineRules } from '@/server/library/queries'
import { endOfCase } from '@/server/moderation/end-of-case'
import { lastActOf } from '@/server/moderation/last-act-of'
import { latestDecisions, openCaseById, openCases } from '@/server/moderation/queries'

import { undo, undoBatch, unveil } from './actions'
import { CaseActs } from './case-acts'
import { caseAfter } from './case-after'
import { caseChosen } from './case-chosen'

export const metadata: Metadata = { title: 'Moderation', robots: { index: false } }

const DECISIONS_SHOWN = 10

export default async function ModerationPage({ searchParams }: PageProps<'/moderation'>) {
  const actor = await memberOnly('/moderation')
  if (!may(actor, 'moderation.see')) notFound()
  const wanted = (await searchParams)['case']
  const [queue, lastAct, end, decisions, rules] = await Promise.all([
    openCases(actor),
    lastActOf(actor),
    endOfCase(actor, wanted),
    latestDecisions(actor, DECISIONS_SHOWN),
    guidelineRules(),
  ])
  const titleOf = (id: string | null) => rules.find((rule) => rule.id === id)?.title ?? id
  const chosenId = caseChosen(wanted, queue)
  const current = chosenId === null ? null : await openCaseById(actor, chosenId)
  return (
    <Page title="Moderation" width="wide" lead="One case at a time. Every decision can be undone.">
      <LastActLine act={lastAct} {...{ undo, undoBatch }} requestKey={randomUUID()} />
      {end ? <CaseEnded end={end} /> : null}
      {current ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <Queue cases={queue} currentId={current.id} />
          <CasePanel about={current}>
            {current.isUnnamed ? (
              <UnveilForm key={current.id} action={unveil} commentId={current.commentId} />
            ) : null}
            <CaseActs actor={actor} about={current} nextId={caseAfter(current.id, queue)} />
          </CasePanel>
        </div>
      ) : (
        <EmptyState title="Nothing waits">Every case is decided. Thank you.</EmptyState>
      )}
      <DeskKeys queue={queue.map(({ id }) => id)} currentId={current?.id ?? null} />
      <section className="mt-14" aria-labelledby="decisions">
        <SectionHeading id="decisions">Latest decisions</SectionHeading>
        <p className="mt-2 text-sm">
          <TextLink href="/moderation/decisions">All decisions</TextLink>
        </p>
        <DecisionLog
          action={undo}
          decisions={decisions.map((one) => ({
            ...one,
            rule: titleOf(one.rule),
            undoKey: randomUUID(),
          }))}
        />
      </section>
    </Page>
  )
}
