'use client'

import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

import { sheetPlace } from '@/components/passages/sheet-place'
import { speakersSentence, termTitle } from '@/domain/library/term-title'

import { CONCEPT_CARD } from './concept-pointing'
import { useConceptPreview, type ShownConcept } from './use-concept-preview'

/** A small card over the word of a concept: how its definition begins, and the way to all that is said of it. */
export function ConceptPreview() {
  const shown = useConceptPreview()
  return shown === null
    ? null
    : createPortal(<Card key={shown.word.href} shown={shown} />, document.body)
}

function Card({ shown }: { shown: ShownConcept }) {
  const card = useRef<HTMLDivElement>(null)
  const { word, box, glance } = shown
  useLayoutEffect(() => {
    if (card.current) placeCard(card.current, box)
    word.setAttribute('aria-describedby', CONCEPT_CARD)
    return () => {
      word.removeAttribute('aria-describedby')
    }
  }, [word, box])
  return (
    <div ref={card} id={CONCEPT_CARD} className="concept-card">
      <p className="concept-card-term">{termTitle(glance.term)}</p>
      <p>{glance.beginning}</p>
      <p className="concept-card-way">
        {/* The word itself leads to the same page: the keyboard needs no second stop. */}
        <a href={word.href} tabIndex={-1} className="link">
          {speakersSentence(glance.essays)}
        </a>
      </p>
    </div>
  )
}

function placeCard(card: HTMLElement, box: DOMRect): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const place = sheetPlace(box, card.getBoundingClientRect(), view)
  card.toggleAttribute('data-edge', place === 'edge')
  if (place === 'edge') return
  card.style.top = `${place.top + window.scrollY}px`
  card.style.left = `${place.left + window.scrollX}px`
}
