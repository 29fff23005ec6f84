import { ActionForm } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import type { FormAction } from '@/domain/form-state'

const USES = [
  [
    'EVENTS',
    'It is told what happens',
    'Posted, held, reported, decided, appealed: by ids and addresses, never by words.',
  ],
  [
    'CHECK',
    'It is asked about new words',
    'Everything that members write is sent to it before it is shown, without their names. Tell them so in your guidelines.',
  ],
] as const

/** Adds a program by its address; its secret stands in the answer, once. */
export function WebhookForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <fieldset>
        <legend className="mb-1 text-base font-semibold">What it is for</legend>
        {USES.map(([value, label, hint], index) => (
          <Checkbox
            key={value}
            type="radio"
            name="use"
            {...{ value, label, hint }}
            defaultChecked={index === 0}
          />
        ))}
      </fieldset>
      <TypedField
        name="address"
        label="Address"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        hint="As https://example.org/interleaf. It must lead to the open net."
      />
      <div>
        <PendingButton pending="Adding…">Add it</PendingButton>
      </div>
    </ActionForm>
  )
}
