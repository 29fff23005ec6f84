'use client'

import { useTyped } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'

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

/** What a program is for. What was chosen stays chosen when the form is refused. */
export function UseChoice() {
  const { error, value = 'EVENTS' } = useTyped('use')
  return (
    <fieldset key={value}>
      <legend className="mb-1 text-base font-semibold">What it is for</legend>
      {USES.map(([use, label, hint], place) => (
        <Checkbox
          key={use}
          type="radio"
          name="use"
          value={use}
          {...{ label, hint }}
          error={place === USES.length - 1 ? error : undefined}
          defaultChecked={use === value}
        />
      ))}
    </fieldset>
  )
}
