'use client'

import { useEffect, useState } from 'react'

import { conceptGlance, type ConceptGlance } from './concept-glance'
import { boxOfWord, isInCard, isSelecting, wordAt } from './concept-pointing'
import { listenForConcepts } from './listen-for-concepts'

export type ShownConcept = { word: HTMLAnchorElement; box: DOMRect; glance: ConceptGlance }

const INTENT_MS = 350
const LEAVE_MS = 300

/** The concept whose preview is open. It opens on hover, keyboard focus and long press, and goes when one leaves. */
export function useConceptPreview(): ShownConcept | null {
  const [shown, setShown] = useState<ShownConcept | null>(null)
  useEffect(() => {
    let wanted: HTMLAnchorElement | null = null
    let opening = 0
    let closing = 0
    const stay = () => {
      window.clearTimeout(closing)
      closing = 0
    }
    const close = () => {
      window.clearTimeout(opening)
      stay()
      wanted = null
      setShown(null)
    }
    const open = async (word: HTMLAnchorElement, y: number | null) => {
      const glance = await conceptGlance(word.dataset['concept'] ?? '')
      if (glance === null || wanted !== word || !word.isConnected || isSelecting()) return
      setShown({ word, box: boxOfWord(word, y), glance })
    }
    const stopListening = listenForConcepts({
      want: (word, { y, isAtOnce }) => {
        stay()
        if (word === wanted) return
        window.clearTimeout(opening)
        wanted = word
        opening = window.setTimeout(() => void open(word, y), isAtOnce ? 0 : INTENT_MS)
      },
      leave: (target) => {
        if (wanted === null) return
        // A mouse that moves elsewhere takes nothing from the keyboard.
        const isStaying =
          isInCard(target) || wordAt(target) === wanted || wanted.matches(':focus-visible')
        if (isStaying) stay()
        else if (closing === 0) closing = window.setTimeout(close, LEAVE_MS)
      },
      close,
    })
    return () => {
      stopListening()
      window.clearTimeout(opening)
      window.clearTimeout(closing)
    }
  }, [])
  return shown
}
