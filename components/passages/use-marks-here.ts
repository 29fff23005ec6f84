'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from 'react'

import type { ChangeHere } from '@/domain/bookmarks/kept-here'

import {
  changesHere,
  deviceVersion,
  dropKept,
  hearDevice,
  keptHere,
  keptOf,
  ownerHere,
} from './device-book'
import { hearArrivals } from './device-sender'
import { shownHere } from './keep-here'
import type { Marks, ShownMark } from './use-marks'

const NOT_HERE = -1

type Page = { slug: string; revisionId: string }

/** The marks of the library, with what this device keeps of the same reader and has not been able to tell it. */
export function useMarksHere(
  { slug, revisionId }: Page,
  library: Marks,
  onNews: (news: string) => void,
): Marks {
  const version = useSyncExternalStore(hearDevice, deviceVersion, () => NOT_HERE)
  const { list: known } = library
  const list = useMemo(() => {
    // On the server nobody knows what a browser keeps.
    if (version === NOT_HERE) return known
    const owner = ownerHere()
    const here = keptHere(owner).filter((kept) => kept.slug === slug)
    const changes = new Map(changesHere(owner).map((change) => [change.id, change]))
    if (here.length === 0 && changes.size === 0) return known
    // What waits to hear that it was kept says more than the library does.
    const waiting = new Set(here.map(({ clientKey }) => clientKey))
    const changed = known
      .filter(({ clientKey }) => clientKey === undefined || !waiting.has(clientKey))
      .map((mark) => withChange(mark, changes.get(mark.id)))
    return [...changed, ...here.map((kept) => shownHere(kept, revisionId))].sort(byPlace)
  }, [version, known, slug, revisionId])

  const told = useEffectEvent(
    (arrived: { slug: string; mark: ShownMark | null; news: string | null }) => {
      if (arrived.slug !== slug) return
      if (arrived.mark) library.put(arrived.mark)
      else library.askAgain()
      if (arrived.news) onNews(arrived.news)
    },
  )
  useEffect(() => hearArrivals(told), [])
  useArrivalsElsewhere(list, library)

  return {
    ...library,
    list,
    drop: (id) => {
      const kept = keptOf(id)
      if (kept === null) library.drop(id)
      // A request whose fate is unknown is repeated first, then taken back.
      else if (kept.sent === null) dropKept(id)
    },
  }
}

/** Another tab told the library what waited: it is asked what it has now. */
function useArrivalsElsewhere(list: readonly ShownMark[], { list: known, askAgain }: Marks): void {
  const waited = useRef(0)
  const again = useEffectEvent(askAgain)
  const waiting = list.filter(({ here }) => here?.kind === 'waiting').length
  useEffect(() => {
    if (waiting < waited.current) again()
    waited.current = waiting
  }, [waiting, known])
}

function withChange(mark: ShownMark, change: ChangeHere | undefined): ShownMark {
  if (change === undefined) return mark
  const { note, colour, isTakenAway, refusal } = change
  return {
    ...mark,
    note: note ?? mark.note,
    colour: colour ?? mark.colour,
    isTakenAway: isTakenAway ?? mark.isTakenAway ?? false,
    here: { kind: 'waiting', refusal },
  }
}

const byPlace = (one: ShownMark, other: ShownMark) => pointOf(one) - pointOf(other)

const pointOf = ({ start, place }: ShownMark) => start ?? place ?? 0
