import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { DecisionFilterForm } from '@/components/moderation/decision-filter-form'
import { DecisionHistory } from '@/components/moderation/decision-history'
import { UndoForm } from '@/components/moderation/undo-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { decisionsAddress, readDecisionFilter } from '@/domain/moderation/decision-filter'
import { may } from '@/domain/permissions'
import { guidelineRules } from '@/server/library/queries'
import { decisionLog } from '@/server/moderation/decision-log'

import { undo, undoBatch } from '../actions'

export const metadata: Metadata = { title: 'Decisions', robots: { index: false } }

export default async function DecisionsPage({ searchParams }: PageProps<'/moderation/decisions'>) {
  const actor = await memberOnly('/moderation/decisions')
  if (!may(actor, 'moderation.see')) notFound()
  const filter = readDecisionFilter(await searchParams)
  const [{ entries, older }, rules] = await Promise.all([
    decisionLog(actor, filter),
    guidelineRules(),
  ])
  const back = decisionsAddress(filter)
  const shown = entries.map((one) => ({
    ...one,
    ruleTitle: rules.find(({ id }) => id === one.rule)?.title ?? one.rule,
    undoKey: randomUUID(),
  }))
  return (
    <Page
      title="Decisions"
      width="wide"
      lead="Every act of moderation, the newest first. All that still stands can be undone."
    >
      <p className="mb-6">
        <TextLink href="/moderation">Back to the desk</TextLink>
      </p>
      <DecisionFilterForm filter={filter} rules={rules} />
      {filter.batch !== '' && entries.some((one) => one.mayBeUndone) ? (
        <div className="mb-6">
          <UndoForm
            action={undoBatch}
            undone={{ batchId: filter.batch }}
            requestKey={randomUUID()}
            back={back}
            label="Undo the whole act"
          />
        </div>
      ) : null}
      {entries.length === 0 ? (
        <EmptyState title="No such decision">Leave a field empty to find more.</EmptyState>
      ) : (
        <DecisionHistory entries={shown} undo={undo} back={back} />
      )}
      {older === null ? null : (
        <p className="mt-6">
          <TextLink href={decisionsAddress({ ...filter, before: older })}>Older decisions</TextLink>
        </p>
      )}
    </Page>
  )
}
