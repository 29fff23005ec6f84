import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import { TypedSelect } from '@/components/ui/typed-select'
import type { FormAction } from '@/domain/form-state'
import type { Standing } from '@/domain/library/availability'

import { AvailabilityMark } from './availability-mark'

type AvailabilityFormProps = {
  author: { slug: string; name: string; standing: Standing | null }
  action: FormAction
}

/** Where the member who speaks for an author says whether they can be reached. */
export function AvailabilityForm({ author, action }: AvailabilityFormProps) {
  const { slug, name, standing } = author
  return (
    <section aria-label={name} className="border-rule rounded-lg border p-4 sm:p-6">
      <h3 className="text-lg">{name}</h3>
      <p className="mt-1 mb-4 text-sm">
        {standing ? (
          <>
            Readers see: <AvailabilityMark standing={standing} className="font-semibold" />
          </>
        ) : (
          'Readers see nothing yet about when you can be reached.'
        )}
      </p>
      <ActionForm action={action} hidden={{ author: slug }}>
        <TypedSelect
          label="I am"
          name="availability"
          defaultValue={standing?.availability ?? 'AVAILABLE'}
        >
          <option value="AVAILABLE">available</option>
          <option value="UNAVAILABLE">not available now</option>
          <option value="AWAY">away</option>
        </TypedSelect>
        <TypedField
          label="Away until"
          name="awayUntil"
          type="date"
          optional
          hint="Only when you are away: the last day of it. The day after, you are shown as available."
          defaultValue={standing?.awayUntil ?? ''}
        />
        <div>
          <PendingButton>Say so at every byline</PendingButton>
        </div>
      </ActionForm>
    </section>
  )
}
