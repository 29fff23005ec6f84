import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import type { CheckSettings } from '@/domain/moderation/check-settings'

type Numbers = Exclude<
  keyof CheckSettings,
  'holdsFirstLinks' | 'heldSites' | 'flaggedWords' | 'heldWords' | 'rejectedWords' | 'careWords'
>
type Lists = Exclude<keyof CheckSettings, Numbers | 'holdsFirstLinks'>
type Asked<Name> = readonly [name: Name, label: string, hint: string]

const NEW_MEMBERS: readonly Asked<Numbers>[] = [
  ['firstHeld', 'First comments that wait for a moderator', '0 to 5 of each new member.'],
  ['newBelow', 'New are members with fewer comments than', '0 to 50 that everyone can read.'],
  ['newPerHour', 'Comments of a new member within an hour', '1 to 50; more are held.'],
  ['newPerDay', 'Comments of a new member within a day', '1 to 50; more are held.'],
]
const EVERYONE: readonly Asked<Numbers>[] = [
  ['linksMax', 'Links in one comment', '0 to 100; more are flagged, of a new member held.'],
  ['longFrom', 'Flag from this many characters', '500 to 10,000.'],
  ['repeatAuthors', 'Hold what so many others wrote', '1 to 20 other members, within 30 days.'],
  [
    'removedShare',
    'Hold members of whom was removed',
    '1 to 100 per cent of their last 20 comments, three at least.',
  ],
  ['filterFlags', 'The filter flags from', '50 to 100 per cent; at 100 it never does.'],
  ['filterHolds', 'The filter holds from', '50 to 100 per cent; at 100 it never does.'],
]
const LISTS: readonly Asked<Lists>[] = [
  ['flaggedWords', 'Words that are flagged', 'Shown, and asked about. One entry a line.'],
  ['heldWords', 'Words that are held', 'They wait for a moderator. One entry a line.'],
  [
    'rejectedWords',
    'Words that are rejected',
    'They wait as well: no program removes anything. One entry a line.',
  ],
  ['heldSites', 'Sites to which links are held', 'As example.org, and all below it. One a line.'],
  [
    'careWords',
    'Words of somebody who may be at risk',
    'Shown, first in the queue, and never counted against anyone. One entry a line.',
  ],
]

type CheckSettingsFormProps = { action: FormAction; settings: CheckSettings }

/** How new comments are checked. What is sent is tried first: nothing is held by it until it is saved. */
export function CheckSettingsForm({ action, settings }: CheckSettingsFormProps) {
  return (
    <ActionForm action={action} className="flex flex-col gap-8">
      <Group title="New members" asked={NEW_MEMBERS} settings={settings}>
        <TypedCheckbox
          name="holdsFirstLinks"
          label="Hold their comments with links to other places"
          defaultChecked={settings.holdsFirstLinks}
        />
      </Group>
      <Group title="Everyone" asked={EVERYONE} settings={settings} />
      <fieldset className="flex flex-col gap-5">
        <legend className="mb-3 text-base font-semibold">Lists</legend>
        <p className="text-ink-soft text-sm">
          Whole words, in small or capital letters, also where other letters pass for theirs.
          Patterns are not understood. In these essays “abuse” and “he left me” are what people talk
          about: list what nobody says here in earnest.
        </p>
        {LISTS.map(([name, label, hint]) => (
          <TypedTextArea
            key={name}
            {...{ name, label, hint }}
            optional
            spellCheck={false}
            defaultValue={settings[name].join('\n')}
          />
        ))}
      </fieldset>
      <div>
        <PendingButton pending="Trying…">Try these</PendingButton>
      </div>
    </ActionForm>
  )
}

type GroupProps = {
  title: string
  asked: readonly Asked<Numbers>[]
  settings: CheckSettings
  children?: React.ReactNode
}

const Group = ({ title, asked, settings, children }: GroupProps) => (
  <fieldset>
    <legend className="mb-3 text-base font-semibold">{title}</legend>
    <div className="grid gap-5 sm:grid-cols-2">
      {asked.map(([name, label, hint]) => (
        <TypedField
          key={name}
          {...{ name, label, hint }}
          inputMode="numeric"
          defaultValue={String(settings[name])}
        />
      ))}
    </div>
    {children}
  </fieldset>
)
