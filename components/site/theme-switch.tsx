'use client'

import { Contrast, Lamp, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'

import { chooseTheme, chosenTheme, onThemeChange } from './chosen-theme'

const LIGHTS = [
  { theme: 'day', label: 'Day', Icon: Sun },
  { theme: 'night', label: 'Lamplight', Icon: Lamp },
  { theme: 'system', label: 'Device', Icon: Contrast },
] as const

/** By which light to read. Without scripts the device decides, and the switch is not shown. */
export function ThemeSwitch() {
  const chosen = useSyncExternalStore(onThemeChange, chosenTheme, () => 'system' as const)
  return (
    <fieldset className="needs-script">
      <legend className="sr-only">Light to read by</legend>
      <div className="border-edge inline-flex rounded-full border p-0.5">
        {LIGHTS.map(({ theme, label, Icon }) => (
          <label
            key={theme}
            className="text-ink-soft has-checked:bg-well has-checked:text-ink has-focus-visible:outline-ember flex min-h-11 cursor-pointer items-center gap-2 rounded-full px-3 text-xs font-semibold has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={chosen === theme}
              onChange={() => {
                chooseTheme(theme)
              }}
              className="sr-only"
            />
            <Icon aria-hidden="true" className="size-4" />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
