import { RelativeTime } from '@/components/ui/relative-time'
import type { FormAction } from '@/domain/form-state'
import { doneWords } from '@/domain/moderation/act-words'
import type { LastAct } from '@/domain/moderation/last-act'

import { HeardChange } from './heard-change'
import { UndoForm } from './undo-form'

type LastActLineProps = {
  act: LastAct | null
  undo: FormAction
  undoBatch: FormAction
  requestKey: string
  /** Where one is led who undid it: to the case that is open again. */
  back: string
}

/** What one decided last, said aloud when it is new, with the button that takes it back: the key `u` presses it. */
export function LastActLine({ act, undo, undoBatch, requestKey, back }: LastActLineProps) {
  const words = act === null ? '' : `You ${doneWords(act)}: ${whoseOf(act)}`
  return (
    <div className="mb-6 empty:hidden">
      <HeardChange id={act?.decisionId ?? ''} words={act === null ? 'Undone.' : `${words}.`} />
      {act === null ? null : (
        <div className="border-rule bg-sheet flex flex-wrap items-center justify-between gap-3 rounded-md border px-4 py-2 text-sm">
          <p className="min-w-0 [overflow-wrap:anywhere]">
            {words}, <RelativeTime at={act.createdAt} />
          </p>
          <UndoForm
            id="undo-last"
            action={act.batchId === null ? undo : undoBatch}
            undone={
              act.batchId === null ? { decisionId: act.decisionId } : { batchId: act.batchId }
            }
            requestKey={requestKey}
            back={back}
            label={act.count === 1 ? 'Undo' : `Undo all ${act.count}`}
            of={`what you decided on ${whoseOf(act)}`}
          />
        </div>
      )}
    </div>
  )
}

const whoseOf = ({ byline, count }: LastAct): string =>
  count === 1 ? `a comment by ${byline}` : `${count} comments, the last by ${byline}`
