'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { sweepDrafts } from '@/components/discussion/kept-drafts'
import { sendUnsentDrafts, wordsLostByLeaving } from '@/components/discussion/send-unsent-drafts'
import { sweepDevice } from '@/components/passages/device-book'
import { sweepPending } from '@/components/passages/pending-passage'
import { lostByLeaving, sendBeforeLeaving } from '@/components/passages/send-before-leaving'
import { isMemberHinted } from '@/components/site/signed-in-member'

const SAVING = 'What you kept on this device is being saved first…'

/**
 * Inside a form that signs out: what waits on this device is saved first, or its loss is agreed to. Once nobody is signed
 * in, whoever comes after finds nothing here of what was half-written, or kept and not saved.
 */
export function LeaveNothingHere() {
  const place = useRef<HTMLParagraphElement>(null)
  const isLeaving = useRef(false)
  const [news, setNews] = useState<string | null>(null)

  useEffect(() => {
    const form = place.current?.closest('form')
    let answer: 'none' | 'asked' | 'sending' = 'none'
    const save = async () => {
      answer = 'sending'
      setNews(SAVING)
      await sendUnsentDrafts()
      await sendBeforeLeaving()
      const lost = lostHere()
      answer = lost === null ? 'none' : 'asked'
      setNews(lost)
      if (lost === null) form?.requestSubmit()
    }
    const leave = (event: Event) => {
      if (answer === 'asked' || (answer === 'none' && lostHere() === null)) {
        isLeaving.current = true
        return
      }
      event.preventDefault()
      if (answer === 'none') void save()
    }
    form?.addEventListener('submit', leave)
    return () => {
      form?.removeEventListener('submit', leave)
    }
  }, [])
  useSweepOnceLeft(isLeaving)

  return (
    <p ref={place} role="status" className="text-ink-soft max-w-prose text-sm empty:-mt-5">
      {news}
    </p>
  )
}

/** What would be lost, in a sentence or two; null: nothing. */
function lostHere(): string | null {
  const lost = [wordsLostByLeaving(), lostByLeaving()].filter((one) => one !== null)
  return lost.length === 0 ? null : lost.join(' ')
}

/** Signing out may fail: only when it has not, and this page is left for the next, everything is forgotten. */
function useSweepOnceLeft(isLeaving: { readonly current: boolean }): void {
  // Before the next page is painted, so that nobody finds anything on it.
  useLayoutEffect(() => {
    const sweep = () => {
      if (!isLeaving.current || isMemberHinted()) return
      sweepDrafts({ all: true })
      sweepDevice()
      sweepPending()
    }
    addEventListener('pagehide', sweep)
    return () => {
      removeEventListener('pagehide', sweep)
      sweep()
    }
  }, [isLeaving])
}
