'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import { askOverlay } from '@/components/passages/bookmark-requests'
import { isMemberHinted } from '@/components/site/signed-in-member'
import { furtherElsewhere } from '@/domain/reading/place-order'
import { isUnderWay } from '@/domain/reading/place-share'
import type { PlaceToday } from '@/domain/reading/place-shown'

import { reconcile } from './place-account'
import { deviceId, keptPlace, type KeptPlace } from './place-storage'

export type OfferedPlaces = {
  /** Where this browser was when the essay was opened. */
  here: KeptPlace | null
  /** Where another device of this member was further, later. */
  elsewhere: PlaceToday | null
  close: () => void
}

const atOpening = new Map<string, KeptPlace | null>()

/** The place this browser had when the page was opened: what is kept while reading does not change it. */
export function placeAtOpening(slug: string): KeptPlace | null {
  if (!atOpening.has(slug)) {
    const kept = keptPlace(slug)
    atOpening.set(slug, kept !== null && isUnderWay(kept.share) ? kept : null)
  }
  return atOpening.get(slug) ?? null
}

/** The places a reader may want to go on from. Who comes with an address of their own (#…) is offered none. */
export function useOfferedPlaces(slug: string): OfferedPlaces {
  const [elsewhere, setElsewhere] = useState<PlaceToday | null>(null)
  const here = useSyncExternalStore(
    never,
    () => (location.hash === '' ? placeAtOpening(slug) : null),
    () => null,
  )

  useEffect(() => {
    let isHere = true
    const ask = async () => {
      const answer = isMemberHinted() ? await askOverlay(slug) : null
      if (!isHere || !answer?.ok) return
      reconcile(slug, answer.value.places)
      const others = answer.value.places.filter(
        (place) => isUnderWay(place.share) && place.deviceId !== deviceId(),
      )
      const own = placeAtOpening(slug)
      const found = furtherElsewhere(own && { share: own.share, at: own.updatedAt }, others)
      if (location.hash === '' && window.scrollY < window.innerHeight) setElsewhere(found)
    }
    void ask()
    return () => {
      isHere = false
      atOpening.delete(slug)
    }
  }, [slug])

  useEffect(() => {
    if (elsewhere === null) return undefined
    // Whoever reads on has answered.
    const onScroll = () => {
      if (window.scrollY > window.innerHeight) setElsewhere(null)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      window.removeEventListener('scroll', onScroll)
    }
  }, [elsewhere])

  const close = () => {
    setElsewhere(null)
  }
  return { here, elsewhere, close }
}

const never = () => () => undefined
