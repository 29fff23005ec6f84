'use client'

import { useEffect, useRef } from 'react'

import { useAnswer } from '@/components/ui/action-form'

import { draftOf, forgetDraft, keepDraft, sweepDrafts } from './kept-drafts'

/** Inside a form: what is typed there outlives a sign-in detour, a crash and a closed tab, under the name of the box. */
export function KeepDraft({ box }: { box: string }) {
  const place = useRef<HTMLSpanElement>(null)
  const answer = useAnswer()

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    sweepDrafts({ all: false })
    takeUp(form, draftOf(box)?.words ?? {})
    const keep = () => {
      keepDraft(box, { words: wordsOf(form), sentFrom: null })
    }
    const send = () => {
      keepDraft(box, { words: wordsOf(form), sentFrom: location.search })
    }
    form.addEventListener('input', keep)
    form.addEventListener('submit', send)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('submit', send)
    }
  }, [box])

  useEffect(() => {
    if (answer.status === 'done') forgetDraft(box)
    // React empties a form that was sent; what came back with the refusal is what was typed.
    if (answer.status === 'refused')
      keepDraft(box, { words: typedIn(answer.values), sentFrom: null })
  }, [box, answer])

  return <span ref={place} hidden />
}

const FIELDS = 'textarea[name], input[name][type=text], input[name]:not([type]), select[name]'
type TextField = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement

const fieldsIn = (form: HTMLFormElement) => [...form.querySelectorAll<TextField>(FIELDS)]

const wordsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(fieldsIn(form).map(({ name, value }) => [name, value]))

const BOXES: ReadonlySet<string> = new Set(['words', 'title', 'reason'])
const typedIn = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => BOXES.has(name)))

/** Fills what is empty; React and the count of characters hear of it as of typing. */
function takeUp(form: HTMLFormElement, words: Readonly<Record<string, string>>): void {
  for (const field of fieldsIn(form)) {
    const text = words[field.name]
    if (text === undefined || field.value !== '') continue
    // By the setter of its kind: React's own would hide the change from React.
    Reflect.set(Object.getPrototypeOf(field) as object, 'value', text, field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
