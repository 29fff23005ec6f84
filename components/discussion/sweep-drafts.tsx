'use client'

import { useEffect, useRef } from 'react'

import { sweepDevice } from '@/components/passages/device-book'

import { sweepDrafts } from './kept-drafts'

/** On a conversation: forgets the drafts that have arrived. */
export function SweepDrafts() {
  useEffect(() => {
    sweepDrafts({ all: false })
  })
  return null
}

/** Inside a form that signs out: nobody who comes after finds what was half-written, or kept and not saved, here. */
export function ForgetDrafts() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    const forget = () => {
      sweepDrafts({ all: true })
      sweepDevice()
    }
    form?.addEventListener('submit', forget)
    return () => {
      form?.removeEventListener('submit', forget)
    }
  }, [])
  return <span ref={place} hidden />
}
