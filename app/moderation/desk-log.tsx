import { randomUUID } from 'node:crypto'

import { DecisionLog } from '@/components/moderation/decision-log'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Actor } from '@/domain/actor'
import { guidelineRules } from '@/server/library/queries'
import { latestDecisions } from '@/server/moderation/queries'

import { undo } from './actions'

const DECISIONS_SHOWN = 10

/** What was decided lately. */
export async function DeskLog({ actor }: { actor: Actor }) {
  const [decisions, rules] = await Promise.all([
    latestDecisions(actor, DECISIONS_SHOWN),
    guidelineRules(),
  ])
  const titleOf = (id: string | null) => rules.find((rule) => rule.id === id)?.title ?? id
  return (
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
  )
}
