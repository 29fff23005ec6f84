'use client'

import type { ReaderSettings } from '@/domain/reading/settings'

type ChoiceName = 'measure' | 'leading' | 'face' | 'light' | 'talk' | 'keys'

type SettingChoiceProps<Name extends ChoiceName> = {
  name: Name
  legend: string
  /** The values, in their order, and what a reader calls them. */
  words: Readonly<Record<ReaderSettings[Name], string>>
  chosen: ReaderSettings[Name]
  onChoose: (change: Partial<ReaderSettings>) => void
}

/** One of the reader's settings, of which one value is chosen. */
export function SettingChoice<Name extends ChoiceName>({
  name,
  legend,
  words,
  chosen,
  onChoose,
}: SettingChoiceProps<Name>) {
  const values = Object.keys(words) as ReaderSettings[Name][]
  return (
    <fieldset>
      <legend className="setting-name">{legend}</legend>
      <div className="setting-values" data-setting={name}>
        {values.map((value) => (
          <label key={value} className="setting-value" data-value={value}>
            <input
              type="radio"
              name={`reading-${name}`}
              value={value}
              checked={chosen === value}
              onChange={() => {
                onChoose({ [name]: value })
              }}
              className="sr-only"
            />
            {words[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
