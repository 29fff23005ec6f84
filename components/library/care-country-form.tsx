import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { TypedSelect } from '@/components/ui/typed-select'
import type { FormAction } from '@/domain/form-state'
import type { CarePlaces } from '@/domain/library/care-places'

type CareCountryFormProps = { action: FormAction; places: CarePlaces }

/** An owner says whose places the care page shows first. */
export function CareCountryForm({ action, places: { own, others } }: CareCountryFormProps) {
  const all = [...(own ? [own] : []), ...others].sort((a, b) => a.name.localeCompare(b.name))
  if (all.length === 0) {
    return (
      <p className="text-ink-soft text-base">
        The file care.md of your library names no country yet. Add <code>countries</code> to it,
        each with its places, and choose here whose stand first.
      </p>
    )
  }
  return (
    <ActionForm action={action}>
      <TypedSelect
        label="Country whose places stand first"
        name="country"
        required={false}
        defaultValue={own?.code ?? ''}
        hint="Where most of your readers live. All other countries stay one click away."
      >
        <option value="">None</option>
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </TypedSelect>
      <div className="flex flex-wrap items-center gap-5">
        <PendingButton pending="Saving…">Save the country</PendingButton>
        <TextLink href="/care">The care page</TextLink>
      </div>
    </ActionForm>
  )
}
