import type { Route } from 'next'
import { useEffect } from 'react'

import { plainKey } from '@/components/discussion/plain-key'

import { isAnyTicked, leadToAct } from './act-in-form'
import { caseBeside } from './case-beside'
import { useAwaitedCase, useNewCase, type Desk } from './case-at-hand'

const TICKED = 'Others are ticked: choose what is done to all of them, and send the form.'
const NOT_OFFERED = 'That cannot be decided on this comment.'

const ACTS: Readonly<Record<string, string>> = {
  r: 'REMOVE',
  l: 'LIMIT',
  s: 'SUSPEND',
  n: 'NOTE',
}
const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

type Answers = { say: (words: string) => void; help: () => void; open: (href: Route) => void }

/**
 * Hears the keys of the desk, never while one types: `a` lets the case be, other letters lead to their act in the form, `u`
 * takes back the last, `o` opens folded words, `j` and `k` walk the queue, `?` asks for help. What a key could not do is said.
 */
export function useDeskKeys({ queue, currentId }: Desk, { say, help, open }: Answers): void {
  const mayDecideFrom = useNewCase({ queue, currentId })
  const awaited = useAwaitedCase(currentId)
  useEffect(() => {
    const walk = (step: number): string => {
      const next = caseBeside(currentId, step)
      if (next === null) return step > 0 ? 'This is the last case.' : 'This is the first case.'
      awaited.current = next.id
      open(next.href)
      return ''
    }
    const letBe = (): string => {
      if (isAnyTicked()) return TICKED
      const isRead = awaited.current === currentId && performance.now() >= mayDecideFrom.current
      if (isRead) sendForm('decide-let-be')
      return ''
    }
    const answerTo = (key: string): string | null => {
      const [act, step] = [ACTS[key], STEPS[key]]
      if (act !== undefined) return leadToAct(act) ? '' : NOT_OFFERED
      if (step !== undefined) return walk(step)
      if (key === 'a') return letBe()
      if (key === 'u') sendForm('undo-last')
      else if (key === 'o') showWords()
      else if (key === '?') help()
      else return null
      return ''
    }
    const press = (event: KeyboardEvent) => {
      const answer = answerTo(plainKey(event) ?? '')
      if (answer === null) return
      event.preventDefault()
      say(answer)
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  })
}

/** Words that may hurt are folded. */
function showWords(): void {
  const words = document.querySelector<HTMLDetailsElement>('details#case-words')
  if (words) words.open = true
}

function sendForm(id: string): void {
  document.querySelector<HTMLFormElement>(`form#${id}`)?.requestSubmit()
}
