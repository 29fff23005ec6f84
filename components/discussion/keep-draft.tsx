'use client'

import { useEffect, useRef } from 'react'

import { useAnswer } from '@/components/ui/action-form'

import { fillForm, typedIn, wordsOf } from './form-words'
import { draftsOf, forgetDraft, keepDraft, sweepDrafts } from './kept-drafts'

/** Inside a form: what is typed there outlives a sign-in detour, a crash and a closed tab, on this device. */
export function KeepDraft({ box, owner }: { box: string; owner: string }) {
  const place = useRef<HTMLSpanElement>(null)
  const answer = useAnswer()

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    sweepDrafts({ all: false })
    fillForm(form, draftsOf(box, owner)[0]?.words ?? {}, { onlyEmpty: true })
    const keep = () => {
      keepDraft(box, { words: wordsOf(form), sentFrom: null, owner }, owner)
    }
    const send = () => {
      keepDraft(box, { words: wordsOf(form), sentFrom: location.search, owner }, owner)
    }
    form.addEventListener('input', keep)
    form.addEventListener('submit', send)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('submit', send)
    }
  }, [box, owner])

  useEffect(() => {
    if (answer.status === 'done') forgetDraft(box, owner)
    // React empties a form that was sent; what came back with the refusal is what was typed.
    if (answer.status === 'refused')
      keepDraft(box, { words: typedIn(answer.values), sentFrom: null, owner }, owner)
  }, [box, owner, answer])

  return <span ref={place} hidden />
}
