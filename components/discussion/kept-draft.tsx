'use client'

import { useRef } from 'react'

import { TextLink } from '@/components/ui/text-link'
import type { Draft } from '@/domain/discussion/draft'

import { DraftQuestionNotice } from './draft-question-notice'
import type { DraftState } from './draft-view'
import { useKeptDraft } from './use-kept-draft'

type KeptDraftProps = {
  /** The name of the box. */
  box: string
  /** Whose words are typed there, as the library names them; empty: a visitor's. */
  owner: string
  /** Of the form: what was sent with it is kept no more. */
  clientKey?: string
  /** What stands in the box before anything is typed. */
  before?: Draft['words']
}

/** Inside a form: what is typed there is kept here and among the drafts of its writer, and that is said. */
export function KeptDraft({ box, owner, clientKey, before }: KeptDraftProps) {
  const place = useRef<HTMLDivElement>(null)
  const { view, keeper } = useKeptDraft(place, { box, owner, clientKey, before })
  const { state, question } = view
  return (
    <div ref={place} className="flex flex-col gap-4 empty:absolute">
      {question === null ? null : (
        <DraftQuestionNotice
          question={question}
          useOther={() => keeper.current?.useOther()}
          keepOwn={() => keeper.current?.keepOwn()}
        />
      )}
      {state.kind === 'nothing' ? null : (
        <p className="text-ink-soft flex flex-wrap gap-x-3 text-sm">
          <span>
            <Kept state={state} />
          </span>
          <DiscardButton
            state={state}
            discard={() => keeper.current?.discard()}
            undo={() => keeper.current?.undoDiscard()}
          />
        </p>
      )}
    </div>
  )
}

function Kept({ state }: { state: DraftState }) {
  if (state.kind === 'kept')
    return (
      <>
        Draft kept among <TextLink href="/account/drafts">your drafts</TextLink>.
      </>
    )
  if (state.kind === 'refused') return <>Draft kept on this device only. {state.sentence}</>
  return SENTENCES[state.kind]
}

const SENTENCES = {
  nothing: '',
  here: 'Draft kept on this device.',
  unheard:
    'Draft kept on this device. It goes to your drafts as soon as the library can be reached.',
  'sent elsewhere': 'What you typed here was sent or deleted elsewhere.',
  arrived: 'What you sent seems to have arrived: load this page again to read it.',
  discarded: 'Draft discarded.',
} as const

type DiscardButtonProps = { state: DraftState; discard: () => void; undo: () => void }

function DiscardButton({ state, discard, undo }: DiscardButtonProps) {
  if (state.kind === 'sent elsewhere' || state.kind === 'arrived') return null
  const isGone = state.kind === 'discarded'
  return (
    <button type="button" onClick={isGone ? undo : discard} className="link">
      {isGone ? 'Undo' : 'Discard it'}
    </button>
  )
}
