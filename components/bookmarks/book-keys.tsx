'use client'

import { useState } from 'react'

import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

import { useBookKeys } from './use-book-keys'

const KEYS = [
  ['j', 'to the next bookmark'],
  ['k', 'to the one before'],
  ['e', 'write its note'],
  ['x', 'choose it, or not'],
  ['b', 'to what is done with those chosen'],
  ['Delete', 'take it away'],
  ['u', 'bring back what was just taken away'],
  ['?', 'these keys'],
] as const

/** One's book by keyboard, and what the keys are. `removed`: what was just taken away, as the address names it. */
export function BookKeys({ removed }: { removed: string }) {
  const [isHelpOpen, setHelpOpen] = useState(false)
  useBookKeys(removed, () => {
    setHelpOpen(true)
  })
  return (
    <>
      <p className="needs-script single-key text-ink-soft mb-6 text-sm max-sm:hidden print:hidden">
        <Kbd>j</Kbd> and <Kbd>k</Kbd> walk, <Kbd>?</Kbd> shows all keys
      </p>
      <Dialog
        open={isHelpOpen}
        title="Keys in your book"
        onClose={() => {
          setHelpOpen(false)
        }}
      >
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {KEYS.map(([key, about]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
        <p className="text-ink-soft mt-4 text-sm">
          They are heard only while you type nowhere. In the settings of reading, “Aa” at the top,
          they can be switched off.
        </p>
      </Dialog>
    </>
  )
}
