import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import type { SeeAlso } from '@/domain/bookmarks/shelf'
import type { FormAction } from '@/domain/form-state'

import { KeptWordsField } from './kept-words-field'
import { SeeAlsoLink } from './see-also-list'

type LinkCandidatesProps = {
  id: string
  q: string
  /** Why what was looked for could not be; else null. */
  fault: string | null
  candidates: readonly SeeAlso[]
  action: FormAction
}

/** Looks for another bookmark of one's own, to put it beside this one. */
export function LinkCandidates({ id, q, fault, candidates, action }: LinkCandidatesProps) {
  return (
    <>
      <search>
        <form action={`/bookmarks/${id}/links`} className="mb-6">
          <KeptWordsField
            {...{
              q,
              label: 'Words in your quotations and notes',
              button: 'Look',
              variant: 'quiet',
            }}
          />
        </form>
      </search>
      {fault === null ? null : <Notice tone="warning">{fault}</Notice>}
      {candidates.length === 0 && fault === null ? (
        <p className="text-ink-soft">
          {q === ''
            ? 'You kept nothing else that could be linked.'
            : 'Nothing else you kept is like this. Look for other words.'}
        </p>
      ) : null}
      <ul className="divide-rule divide-y">
        {candidates.map((one) => (
          <LinkedRow key={one.id} {...{ id, action }} seeAlso={one} words="Link" />
        ))}
      </ul>
    </>
  )
}

type LinkedRowProps = { id: string; seeAlso: SeeAlso; action: FormAction; words: string }

/** Another bookmark, and the button that links it or takes the link away. */
export function LinkedRow({ id, seeAlso, action, words }: LinkedRowProps) {
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <SeeAlsoLink seeAlso={seeAlso} />
      </div>
      <ActionForm action={action} hidden={{ id, other: seeAlso.id }} className="shrink-0">
        <PendingButton variant="quiet" pending="Saving…">
          {words}
        </PendingButton>
      </ActionForm>
    </li>
  )
}
