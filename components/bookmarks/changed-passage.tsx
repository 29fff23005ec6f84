import { FormerRevision } from '@/components/passages/former-revision'
import { WordChanges } from '@/components/passages/word-changes'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { changeSentence } from '@/domain/bookmarks/change-sentence'
import type { KeptChange } from '@/domain/bookmarks/kept-change'
import type { FormAction } from '@/domain/form-state'
import { QUOTATION_LENGTH_MAX } from '@/domain/passages/quotation'

type ChangedPassageProps = {
  id: string
  slug: string
  isWithdrawn: boolean
  change: KeptChange
  action: FormAction
}

/** What became of the words of a bookmark, and what its owner says of it. Works without scripts. */
export function ChangedPassage({ id, slug, isWithdrawn, change, action }: ChangedPassageProps) {
  const { said, before, today, revision } = change
  return (
    <section aria-label="What became of these words" className="flex flex-col gap-2">
      <p className="text-sm font-semibold">{changeSentence(change)}</p>
      {said === 'open' && today !== null ? <WordChanges before={before} today={today} /> : null}
      {isWithdrawn ? null : (
        <>
          <p className="text-ink-soft text-sm">
            <FormerRevision slug={slug} revision={revision} />
          </p>
          <ActionForm
            action={action}
            hidden={{ id, seen: change.on }}
            className="flex flex-col gap-1"
          >
            <Choices change={change} />
          </ActionForm>
          {said === 'open' ? <ShowPlace id={id} action={action} /> : null}
        </>
      )}
    </section>
  )
}

function Choices({ change: { said, today } }: { change: KeptChange }) {
  if (said !== 'open') return <Choice said="undo" words="Undo" />
  if (today === null) return null
  return (
    <div className="flex flex-wrap gap-2">
      <Choice said="new" words="Keep the new words" />
      <Choice said="old" words="Keep the old ones" />
    </div>
  )
}

function Choice({ said, words }: { said: string; words: string }) {
  return (
    <div>
      <PendingButton variant="quiet" pending="Saving…" name="said" value={said}>
        {words}
      </PendingButton>
    </div>
  )
}

/** For whoever finds the words elsewhere, and has them at hand; in the essay they can be selected. */
function ShowPlace({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ id, said: 'here' }} className="flex flex-col">
      <Disclosure summary="It stands elsewhere now">
        <div className="flex flex-col gap-4 pt-2">
          <TypedTextArea
            label="The words as they stand in the essay now"
            name="words"
            rows={3}
            lengthMax={QUOTATION_LENGTH_MAX}
          />
          <div>
            <PendingButton variant="quiet" pending="Looking…">
              It is here now
            </PendingButton>
          </div>
        </div>
      </Disclosure>
    </ActionForm>
  )
}
