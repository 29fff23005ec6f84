'use client'

import { ActionForm, useTyped } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

type EraseFormProps = { handle: string | null; action: FormAction }

/** Whoever never chose a name has written nothing, and has no name to type. */
const NAMELESS = { handle: '', comments: 'stay' }

/** Asks for the erasure: what becomes of the comments, and one's own name, typed. */
export function EraseForm({ handle, action }: EraseFormProps) {
  return (
    <ActionForm action={action} hidden={handle === null ? NAMELESS : {}}>
      {handle === null ? null : <WhatIsMeant handle={handle} />}
      <div>
        <PendingButton variant="danger">Erase my account</PendingButton>
      </div>
    </ActionForm>
  )
}

function WhatIsMeant({ handle }: { handle: string }) {
  return (
    <>
      <CommentsChoice />
      <TypedField
        label="Type your name to show that you mean it"
        name="handle"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={`It is ${handle}.`}
      />
    </>
  )
}

/** After a refusal the choice made before stands. */
function CommentsChoice() {
  const { error, value } = useTyped('comments')
  return (
    <fieldset key={value}>
      <legend className="text-sm font-semibold">Your comments</legend>
      <Checkbox
        type="radio"
        name="comments"
        value="stay"
        required
        defaultChecked={value === 'stay'}
        label="stay, signed by “someone who left”"
        hint="Conversations stay whole for those who read them."
      />
      <Checkbox
        type="radio"
        name="comments"
        value="go"
        defaultChecked={value === 'go'}
        label="go too"
        hint="With every revision, the titles you gave, and what answers in the same conversation quote of them."
        error={error}
      />
    </fieldset>
  )
}
