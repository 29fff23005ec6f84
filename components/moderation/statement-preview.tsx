import { A_LAW } from '@/domain/moderation/act-boxes'
import { endOf, mayEnd, type Ending } from '@/domain/moderation/ending'
import type { GuidelineRule } from '@/domain/library/guidelines-file'

import type { SaidInForm } from './said-in-form'
import { Statement } from './statement'

type StatementPreviewProps = {
  said: SaidInForm
  rules: readonly GuidelineRule[]
  /** When the form was last changed, in milliseconds. */
  nowMs: number
  appealUntil: string
}

/** The statement as its author would read it, if it were sent now. */
export function StatementPreview({ said, rules, nowMs, appealUntil }: StatementPreviewProps) {
  const { kind, rule, law, explanation, ends, endsOn } = said
  const end = mayEnd(kind) ? endOf({ ends: ends as Ending, endsOn }, new Date(nowMs)) : null
  return (
    <section aria-label="What its author will read" className="needs-script">
      <p className="mb-2 text-sm font-semibold">What its author will read</p>
      <Statement
        statement={{
          kind,
          rule: rule === A_LAW ? '' : rule,
          ruleTitle: rules.find(({ id }) => id === rule)?.title ?? '…',
          law: rule === A_LAW ? law || '…' : '',
          facts: explanation || '…',
          until: end?.toISOString() ?? null,
          appealUntil,
        }}
      />
    </section>
  )
}
