import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { absoluteMoment } from '@/components/ui/moment-words'
import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'
import { doneWords } from '@/domain/moderation/act-words'
import type { DecisionEntry } from '@/domain/moderation/decision-entry'
import { decisionsAddress } from '@/domain/moderation/decision-filter'

import { UndoForm } from './undo-form'

type Entry = DecisionEntry & { ruleTitle: string | null; undoKey: string }

type DecisionHistoryProps = {
  entries: readonly Entry[]
  undo: FormAction
  /** The address of this page, to come back to. */
  back: string
}

/** The log of moderation as moderators read it; all that still stands can be undone, at any time. */
export const DecisionHistory = ({ entries, undo, back }: DecisionHistoryProps) => (
  <ol className="divide-rule border-rule divide-y border-y" aria-label="Decisions">
    {entries.map((one) => (
      <li
        key={one.id}
        id={`d-${one.id}`}
        className="flex flex-wrap items-start justify-between gap-3 py-4"
      >
        <div className="min-w-0 flex-1 basis-80 text-sm [overflow-wrap:anywhere]">
          <p>
            <strong className="font-semibold">
              {one.decider ?? 'The system'} {doneWords(one)}
            </strong>
            : a comment by {one.author}, <RelativeTime at={one.createdAt} />{' '}
            {one.undone ? (
              <Badge tone="info">
                undone by {one.undone.by} <RelativeTime at={one.undone.at} />
              </Badge>
            ) : null}
          </p>
          <Said entry={one} />
          <p className="mt-1 flex flex-wrap gap-x-4">
            <Link href={decisionsAddress({ comment: one.commentId })} className="link">
              All on this comment
            </Link>
            {one.batchId === null ? null : (
              <Link href={decisionsAddress({ batch: one.batchId })} className="link">
                All of this act
              </Link>
            )}
          </p>
        </div>
        {one.mayBeUndone ? (
          <UndoForm
            action={undo}
            undone={{ decisionId: one.id }}
            requestKey={one.undoKey}
            back={back}
            label="Undo"
            of={`that ${one.decider ?? 'the system'} ${doneWords(one)}: a comment by ${one.author}`}
          />
        ) : null}
      </li>
    ))}
  </ol>
)

const Said = ({ entry }: { entry: Entry }) => (
  <>
    {entry.ruleTitle === null && entry.law === null ? null : (
      <p className="text-ink-soft">
        {entry.ruleTitle ?? <bdi>{entry.law}</bdi>}
        {entry.until === null ? null : `, until ${absoluteMoment(entry.until)}`}
      </p>
    )}
    {entry.explanation === '' ? null : (
      <p className="overflow-clip">
        “<bdi className="whitespace-pre-wrap">{entry.explanation}</bdi>”
      </p>
    )}
    {entry.privateNote === '' ? null : (
      <p className="text-ink-soft overflow-clip">
        For moderators: “<bdi className="whitespace-pre-wrap">{entry.privateNote}</bdi>”
      </p>
    )}
  </>
)
