'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'

import { useAnswer } from '@/components/ui/action-form'
import { newId } from '@/components/ui/new-id'
import type { Draft } from '@/domain/discussion/draft'

import type { DraftPlace } from './box-here'
import { hearDrafts } from './draft-channel'
import { DraftKeeper } from './draft-keeper'
import { NO_DRAFT } from './draft-view'
import { typedIn } from './form-words'

type Kept = {
  box: string
  owner: string
  clientKey?: string | undefined
  /** What stands in the box before anything is typed. */
  before?: Draft['words'] | undefined
}

const NOTHING: Draft['words'] = {}

/** Keeps the draft of the form around this element; says how it is kept, and what else was typed for its box. */
export function useKeptDraft(
  around: RefObject<HTMLElement | null>,
  { box, owner, clientKey, before = NOTHING }: Kept,
) {
  const [view, setView] = useState(NO_DRAFT)
  const kept = useRef<DraftKeeper | null>(null)
  const answer = useAnswer()
  const stood = JSON.stringify(before)

  useEffect(() => {
    const form = around.current?.closest('form')
    if (!form) return
    const words = JSON.parse(stood) as Draft['words']
    const place = { form, box, owner, tab: newId(), clientKey, before: words }
    const keeper = new DraftKeeper(place, setView)
    const stop = listen(keeper, place)
    keeper.open()
    kept.current = keeper
    return () => {
      stop()
      keeper.close()
      kept.current = null
    }
  }, [around, box, owner, clientKey, stood])

  useEffect(() => {
    // React empties a form that was sent; what came back with the refusal is what was typed.
    if (answer.status !== 'refused') return
    const words = typedIn(answer.values)
    if (answer.isUnheard) kept.current?.unheard(words)
    else kept.current?.refused(words)
  }, [answer])

  return { view, keeper: kept }
}

function listen(keeper: DraftKeeper, { form, box, owner }: DraftPlace): () => void {
  const typed = () => {
    keeper.typed()
  }
  const submitted = () => {
    keeper.submitted()
  }
  const leave = () => {
    keeper.sender.flush({ isLeaving: true })
  }
  const hasNetwork = () => {
    keeper.hasNetwork()
  }
  const look = () => {
    if (document.hidden) leave()
    else void keeper.look()
  }
  form.addEventListener('input', typed)
  form.addEventListener('submit', submitted)
  addEventListener('pagehide', leave)
  addEventListener('online', hasNetwork)
  document.addEventListener('visibilitychange', look)
  const stop = hearDrafts({ box, owner }, (said) => {
    keeper.hear(said)
  })
  return () => {
    stop()
    form.removeEventListener('input', typed)
    form.removeEventListener('submit', submitted)
    removeEventListener('pagehide', leave)
    removeEventListener('online', hasNetwork)
    document.removeEventListener('visibilitychange', look)
  }
}
