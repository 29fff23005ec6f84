import type { Route } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { DraftCard } from '@/domain/discussion/draft-card'
import type { FormAction } from '@/domain/form-state'

type DraftListProps = { drafts: readonly DraftCard[]; discard: FormAction }

/** What a member began to write, each with the place it belongs to. */
export function DraftList({ drafts, discard }: DraftListProps) {
  return (
    <ul className="divide-rule divide-y">
      {drafts.map((draft) => (
        <li key={draft.id} id={`draft-${draft.id}`} className="py-6 first:pt-0">
          <OneDraft draft={draft} />
          <div className="mt-4 flex flex-wrap items-center gap-3">
            {draft.address === null ? null : (
              <ButtonLink href={draft.address as Route} variant="quiet">
                Go on writing
                <VisuallyHidden>: {nameOf(draft)}</VisuallyHidden>
              </ButtonLink>
            )}
            <ActionForm action={discard} hidden={{ id: draft.id }}>
              <PendingButton variant="quiet" pending="Deleting…">
                Delete
                <VisuallyHidden>: {nameOf(draft)}</VisuallyHidden>
              </PendingButton>
            </ActionForm>
          </div>
        </li>
      ))}
    </ul>
  )
}

const nameOf = ({ title, firstWords, kind }: DraftCard) => title || firstWords || kind

function OneDraft({ draft }: { draft: DraftCard }) {
  const { kind, place, title, firstWords, words, updatedAt } = draft
  return (
    <>
      <p className="text-ink-soft text-sm">
        {kind} · typed <RelativeTime at={updatedAt} />
      </p>
      <h2 className="mt-1 text-base font-semibold wrap-anywhere">
        {place ?? 'Where this belongs can no longer be read'}
      </h2>
      {title ? <p className="mt-2 text-base font-semibold wrap-anywhere">{title}</p> : null}
      {firstWords ? <p className="mt-2 font-serif text-lg wrap-anywhere">{firstWords}</p> : null}
      {words === null ? null : (
        <Disclosure summary="All its words" className="mt-1">
          <p className="font-serif text-lg wrap-anywhere whitespace-pre-wrap">{words}</p>
        </Disclosure>
      )}
    </>
  )
}
