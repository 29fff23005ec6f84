import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { NamedConcept } from '@/domain/bookmarks/bookmark-concepts'
import { PROPOSAL_WORDS_MAX } from '@/domain/bookmarks/proposal'
import type { FormAction } from '@/domain/form-state'

import { ConceptSelect } from './file-forms'

type ProposeFormProps = { id: string; concepts: readonly NamedConcept[]; action: FormAction }

/** Proposes a passage to the editors for the page of a concept. */
export function ProposeForm({ id, concepts, action }: ProposeFormProps) {
  return (
    <ActionForm action={action} hidden={{ id }}>
      <ConceptSelect label="Propose it for" concepts={concepts} />
      <TypedTextArea
        label="To the editors"
        name="words"
        optional
        rows={3}
        lengthMax={PROPOSAL_WORDS_MAX}
        hint="Why it belongs there. Only they read this."
      />
      <TypedCheckbox
        name="credit"
        label="Name me beside it"
        hint="Otherwise nobody learns who found it, the editors neither."
      />
      <div>
        <PendingButton pending="Proposing…">Propose it</PendingButton>
      </div>
    </ActionForm>
  )
}
