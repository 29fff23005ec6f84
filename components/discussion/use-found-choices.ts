import { useEffect, useState } from 'react'

import type { Begun } from '@/domain/discussion/completion'

import { caretPlace, type CaretPlace } from './caret-place'
import { choicesFor, type Choice } from './completion-choices'

const PAUSE_MS = 120

type Found = {
  choices: readonly Choice[]
  /** The letters they were found for. */
  words: string
  /** Which of them is chosen. */
  at: number
  place: CaretPlace | null
}

const NOTHING: Found = { choices: [], words: '', at: 0, place: null }

/** What may be meant by what was begun in a box, asked a moment after the last letter; nothing where no answer comes. */
export function useFoundChoices(begun: Begun | null, boxOf: () => HTMLTextAreaElement | null) {
  const [found, setFound] = useState(NOTHING)
  const { sign, words, start } = begun ?? {}
  useEffect(() => {
    if (sign === undefined || words === undefined || start === undefined) return
    const request = new AbortController()
    const ask = async () => {
      const box = boxOf()
      if (box === null) return
      const choices = await choicesFor({ sign, words, thread: threadOf(box) }, request.signal)
      setFound({ choices, words, at: 0, place: caretPlace(box, start) })
    }
    const timer = setTimeout(() => {
      ask().catch(() => {
        if (!request.signal.aborted) setFound(NOTHING)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the box is the same; where it is, is asked when it is needed
  }, [sign, words, start])
  return {
    found,
    choose: (at: number) => {
      setFound({ ...found, at })
    },
    forget: () => {
      setFound(NOTHING)
    },
  }
}

/** The conversation in which the box stands; null where a new one begins. */
function threadOf(box: HTMLTextAreaElement): string | null {
  const field = box.form?.elements.namedItem('threadId')
  return field instanceof HTMLInputElement ? field.value : null
}
