'use client'

import { useState } from 'react'

import { KeyHelp } from '@/components/ui/key-help'

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
    <KeyHelp
      title="Keys in your book"
      keys={KEYS}
      open={isHelpOpen}
      onClose={() => {
        setHelpOpen(false)
      }}
    />
  )
}
