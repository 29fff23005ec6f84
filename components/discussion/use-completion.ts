import { useState, type KeyboardEvent } from 'react'

import { begunAt, completed, type Begun } from '@/domain/discussion/completion'

import type { Choice } from './completion-choices'
import { typeIn } from './type-in'
import { useFoundChoices } from './use-found-choices'

/**
 * Names to choose from while a mention or a name is typed in a box: arrows go round, Enter and Tab take one, Escape closes until
 * another begins. Where no list comes, the box is as it was.
 */
export function useCompletion(boxOf: () => HTMLTextAreaElement | null) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [refused, setRefused] = useState<number | null>(null)
  const { found, choose, forget } = useFoundChoices(begun, boxOf)

  const close = () => {
    setBegun(null)
    forget()
  }
  const refuse = () => {
    setRefused(begun?.start ?? null)
    close()
  }
  const look = () => {
    const box = boxOf()
    const now = box && begunHere(box)
    if (now?.start !== refused) setRefused(null)
    if (now === null || now.start === refused) close()
    else setBegun(now)
  }
  const take = (choice: Choice) => {
    const box = boxOf()
    if (box === null || begun === null) return
    typeIn(box, completed(box.value, begun, choice.typed))
    refuse()
  }
  const press = (event: KeyboardEvent): boolean => {
    const { choices, at } = found
    const choice = choices[at]
    if (choice === undefined || isOther(event)) return false
    const { key } = event
    const step = STEPS[key] ?? 0
    if (step !== 0) choose((at + step + choices.length) % choices.length)
    else if (key === 'Escape') refuse()
    // A list of fewer letters than stand there by now is no answer.
    else if ((key === 'Enter' || key === 'Tab') && found.words === begun?.words) take(choice)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  /** The cursor may have left what was begun; by itself it begins nothing. */
  const moved = () => {
    if (begun !== null) look()
  }
  return { ...found, sign: begun?.sign, take, press, typed: look, moved, close }
}

export type Completion = ReturnType<typeof useCompletion>

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const isOther = ({ nativeEvent, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || shiftKey || ctrlKey || metaKey || altKey

function begunHere({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Begun | null {
  return selectionStart === selectionEnd ? begunAt(value, selectionEnd) : null
}
