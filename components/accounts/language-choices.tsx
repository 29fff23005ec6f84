import { TypedSelect } from '@/components/ui/typed-select'
import { LANGUAGE_FIELDS } from '@/domain/accounts/profile'
import { languageName, PROFILE_LANGUAGES } from '@/domain/accounts/profile-languages'

const LABELS = ['A language you speak', 'Another', 'A third', 'A fourth'] as const

const CHOICES = PROFILE_LANGUAGES.map((tag) => ({ tag, name: languageName(tag) })).toSorted(
  (one, other) => one.name.localeCompare(other.name, 'en'),
)

/** Up to four languages, each out of the list. */
export function LanguageChoices({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset className="grid items-end gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-base font-semibold">Languages</legend>
      {LANGUAGE_FIELDS.map((name, at) => (
        <TypedSelect
          key={name}
          label={LABELS[at] ?? name}
          name={name}
          optional
          defaultValue={chosen[at] ?? ''}
        >
          <option value="">None</option>
          {CHOICES.map((choice) => (
            <option key={choice.tag} value={choice.tag}>
              {choice.name}
            </option>
          ))}
        </TypedSelect>
      ))}
    </fieldset>
  )
}
