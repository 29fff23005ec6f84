import { EmptyState } from '@/components/ui/empty-state'
import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'
import { doneWords } from '@/domain/moderation/act-words'
import type { DecisionItem } from '@/domain/moderation/case'

import { UndoForm } from './undo-form'

type DecisionLogProps = {
  action: FormAction
  decisions: readonly (DecisionItem & { undoKey: string })[]
}

/** What was decided lately; what still stands can be undone, at any time. */
export function DecisionLog({ action, decisions }: DecisionLogProps) {
  if (decisions.length === 0) return <EmptyState title="No decision yet" />
  return (
    <ol className="divide-rule mt-4 divide-y">
      {decisions.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <p className="min-w-0 text-sm [overflow-wrap:anywhere]">
            <strong className="font-semibold">
              {one.decider ?? 'The system'} {doneWords(one)}
            </strong>
            : a comment by {one.author}, <RelativeTime at={one.createdAt} />
            {one.rule ? ` · ${one.rule}` : ''}
            {one.explanation ? (
              <span className="block overflow-clip">
                “<bdi className="whitespace-pre-wrap">{one.explanation}</bdi>”
              </span>
            ) : null}
          </p>
          {one.mayBeUndone ? (
            <UndoForm
              action={action}
              undone={{ decisionId: one.id }}
              requestKey={one.undoKey}
              back="/moderation"
              label="Undo"
              of={`that ${one.decider ?? 'the system'} ${doneWords(one)}`}
            />
          ) : null}
        </li>
      ))}
    </ol>
  )
}
