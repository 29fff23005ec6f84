'use client'

import { useEffect, useState } from 'react'

import { essayElement } from '@/components/passages/essay-text'
import { isMemberHinted } from '@/components/site/signed-in-member'

import { goToPlace } from './place-jump'
import { keepPlaceWhileReading, type EssayOnPage } from './place-keeping'
import { PlaceOffer } from './place-offer'
import { PlaceElsewhere } from './place-elsewhere'
import { sendForget } from './place-requests'
import { forgetPlaceHere } from './place-storage'
import { noteKeptPlace } from './reading-store'
import { placeAtOpening, useOfferedPlaces } from './use-reading-places'

/**
 * Keeps the reader's place in the essay on this page, and offers to go on from where they were. It never moves the page
 * unasked. first-paint.js keeps room for the offer, so that nothing moves when it comes.
 */
export function PlaceKeeper({ essay }: { essay: EssayOnPage }) {
  const { slug, revisionId } = essay
  const { here, elsewhere, close } = useOfferedPlaces(slug)
  const [isForgotten, setForgotten] = useState(false)

  useEffect(() => {
    const element = essayElement()
    const stop = element ? keepPlaceWhileReading(element, essay) : undefined
    return () => {
      stop?.()
      delete document.documentElement.dataset['place']
    }
  }, [essay])
  useEffect(() => {
    if (location.hash !== '#continue') return
    const kept = placeAtOpening(slug)
    if (kept !== null) goToPlace(kept, revisionId)
    history.replaceState(history.state, '', location.pathname)
  }, [slug, revisionId])

  const forget = () => {
    forgetPlaceHere(slug)
    noteKeptPlace()
    if (isMemberHinted()) void sendForget(slug)
    setForgotten(true)
    close()
  }
  return (
    <>
      <div className="place-row" role="status">
        {isForgotten ? <p className="text-ink-soft text-sm">The place is forgotten.</p> : null}
        {here !== null && !isForgotten ? (
          <PlaceOffer
            place={here}
            onGo={() => {
              goToPlace(here, revisionId)
            }}
            onForget={forget}
          />
        ) : null}
      </div>
      {elsewhere === null ? null : (
        <PlaceElsewhere
          place={elsewhere}
          isFurther={here !== null}
          onGo={() => {
            close()
            goToPlace(elsewhere, revisionId)
          }}
          onClose={close}
        />
      )}
    </>
  )
}
