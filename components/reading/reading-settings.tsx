'use client'

import { X } from 'lucide-react'
import { useRef } from 'react'

import { SETTINGS_ID } from './settings-button'
import { SettingsForm } from './settings-form'
import { useAccountSettings } from './use-account-settings'

/** How to read: type, lines, face, light. The page stays in sight beside it. Opened by a `SettingsButton`. */
export function ReadingSettings() {
  const sheet = useRef<HTMLDivElement>(null)
  useAccountSettings()
  return (
    <div
      ref={sheet}
      id={SETTINGS_ID}
      popover="auto"
      role="dialog"
      aria-labelledby="reading-title"
      tabIndex={-1}
      className="sheet settings-sheet"
      onToggle={(event) => {
        if (event.newState === 'open') sheet.current?.focus()
      }}
    >
      <div className="mb-2 flex items-center justify-between">
        <h2 id="reading-title" className="text-lg">
          Reading
        </h2>
        <button
          type="button"
          popoverTarget={SETTINGS_ID}
          popoverTargetAction="hide"
          aria-label="Close"
          title="Close"
          className="button button-plain button-icon -mr-2"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
      <SettingsForm />
    </div>
  )
}
