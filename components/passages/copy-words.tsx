'use client'

import { useId, useState } from 'react'

import { Button } from '@/components/ui/button'

/** Words in a field that shows them whole, and a button that puts them on the clipboard. */
export function CopyWords({ label, words }: { label: string; words: string }) {
  const id = useId()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      setSaid('Copied.')
    } catch {
      setSaid('The browser did not allow copying. Copy the words from the field.')
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={2}
        value={words}
        className="input field-sizing-content text-sm"
      />
      <div className="flex items-center gap-3">
        <Button aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </Button>
        <p role="status" className="text-ink-soft text-sm">
          {said}
        </p>
      </div>
    </div>
  )
}
