'use client'

import { useState } from 'react'

import type { Desk } from './case-at-hand'
import { DeskHelp } from './desk-help'
import { useDeskKeys } from './use-desk-keys'

/** The desk by keyboard: what the keys do, what they could not do, and what they are. */
export function DeskKeys(desk: Desk) {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [heard, setHeard] = useState('')
  useDeskKeys(desk, {
    say: setHeard,
    help: () => {
      setHelpOpen(true)
    },
  })
  return (
    <>
      <p role="status" className="text-sm">
        {heard}
      </p>
      <DeskHelp
        open={isHelpOpen}
        onClose={() => {
          setHelpOpen(false)
        }}
      />
    </>
  )
}
