'use client'

import { useSyncExternalStore } from 'react'

import { chosenBoxes } from './chosen-boxes'

/** Chooses every bookmark of the page, and says how many are chosen. */
export function ChooseAll() {
  const [chosen = 0, all = 0] = useSyncExternalStore(onChoice, counted, () => '0 0')
    .split(' ')
    .map(Number)
  return (
    <label className="needs-script flex min-h-11 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        className="size-5 cursor-pointer"
        checked={all > 0 && chosen === all}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < all
        }}
        onChange={({ target: { checked } }) => {
          for (const box of chosenBoxes()) if (box.checked !== checked) box.click()
        }}
      />
      <span>
        All on this page
        <span role="status" className="text-ink-soft">
          {chosen === 0 ? '' : ` · ${chosen} chosen`}
        </span>
      </span>
    </label>
  )
}

const counted = (): string => {
  const boxes = chosenBoxes()
  return `${boxes.filter(({ checked }) => checked).length} ${boxes.length}`
}

function onChoice(listener: () => void): () => void {
  // A form says that it will be emptied before it is.
  const afterReset = () => setTimeout(listener)
  document.addEventListener('change', listener)
  document.addEventListener('reset', afterReset)
  return () => {
    document.removeEventListener('change', listener)
    document.removeEventListener('reset', afterReset)
  }
}
