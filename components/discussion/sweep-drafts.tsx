'use client'

import { useEffect } from 'react'

import { sweepDrafts } from './kept-drafts'

/** On a conversation: forgets the drafts that have arrived. */
export function SweepDrafts() {
  useEffect(() => {
    sweepDrafts({ all: false })
  })
  return null
}
