'use client'

import { PICK } from './use-picking'

/** Before the essay, for whoever comes with the keyboard or a screen reader: begins picking a passage. */
export function PickButton() {
  return (
    <button
      type="button"
      className="button button-quiet sr-only focus:not-sr-only print:hidden"
      onClick={() => {
        dispatchEvent(new Event(PICK))
      }}
    >
      Pick a passage to keep
    </button>
  )
}
