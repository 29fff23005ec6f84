'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

import type { Desk } from './case-at-hand'
import { DeskHelp } from './desk-help'
import { useDeskKeys } from './use-desk-keys'

/** Where the eyes are, wherever the page was scrolled to. */
const OPENING =
  'border-rule bg-sheet fixed inset-x-0 top-0 z-20 border-b px-5 py-2 text-center text-sm'

/** The desk by keyboard: what the keys do, what they could not do, and what they are. */
export function DeskKeys(desk: Desk) {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [heard, setHeard] = useState('')
  const [isOpening, startOpening] = useTransition()
  const router = useRouter()
  useDeskKeys(desk, {
    say: setHeard,
    help: () => {
      setHelpOpen(true)
    },
    open: (href) => {
      startOpening(() => {
        router.push(href)
      })
    },
  })
  return (
    <>
      <p role="status" className={isOpening ? OPENING : 'text-sm'}>
        {isOpening ? 'Opening the case…' : heard}
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
