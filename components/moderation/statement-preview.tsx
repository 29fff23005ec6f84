import type { GuidelineRule } from '@/domain/library/guidelines-file'
import { A_LAW } from '@/domain/moderation/act-boxes'
import { endOf, mayEnd, type Ending } from '@/domain/moderation/ending'
import { decidedTitle } from '@/domain/moderation/own-decision-words'

import { DecisionStatement } from './decision-statement'
import { ExactDay } from './exact-day'
import type { SaidInForm } from './said-in-form'

type StatementPreviewProps = {
  said: SaidInForm
  rules: readonly GuidelineRule[]
  /** The words were never shown. */
  isHeld: boolean
  isFoundByCheck: boolean
  /** When the form was last changed, in milliseconds. */
  nowMs: number
  /** Until when its author could appeal, were it sent now. */
  appealUntil: string
}

/** The statement as its author would read it, if it were sent now. */
export function StatementPreview({ said, rules, nowMs, ...about }: StatementPreviewProps) {
  const { kind, rule, law, explanation, ends, endsOn } = said
  const { isHeld, isFoundByCheck, appealUntil } = about
  const end = mayEnd(kind) ? endOf({ ends: ends as Ending, endsOn }, new Date(nowMs)) : null
  const broken = rules.find(({ id }) => id === rule)
  return (
    <section
      aria-label="What its author will read"
      className="needs-script border-rule bg-sheet flex flex-col gap-3 rounded-md border p-4"
    >
      <p className="text-ink-soft text-sm">What its author will read:</p>
      <p className="text-lg font-semibold">
        {decidedTitle({ kind, as: 'author', wasHeld: isHeld })}
      </p>
      <DecisionStatement
        decision={{
          ...{ kind, explanation, isFoundByCheck, endsAt: end?.toISOString() ?? null },
          ...{ facts: '', isDecidedByProgram: false, undoneAt: null },
          rule: broken ? { id: broken.id, title: broken.title } : null,
          law: rule === A_LAW ? law : '',
        }}
      />
      <p className="text-sm">
        They can ask for a second look until <ExactDay at={appealUntil} />.
      </p>
    </section>
  )
}
