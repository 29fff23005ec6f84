'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { OwnPassage } from '@/domain/bookmarks/pending'
import { takingBack } from '@/domain/bookmarks/taking-back'
import { newId } from '@/components/ui/new-id'

import { askToRemove } from './bookmark-requests'
import { dropKept, keptOf, putKept } from './device-book'
import { hearArrivals } from './device-sender'
import { keptWhere } from './kept-notice'
import type { Keeping } from './use-keeping'
import type { Marks, ShownMark } from './use-marks'
import { wishHere } from './wish-here'

type Wishes = {
  marks: Marks
  keeping: Keeping
  essay: { slug: string; title: string }
  focusOnMark: (id: string) => void
  onNews: (news: string) => void
}

/** Keeping the words of the toolbar, and taking that back. */
export function useKeptNotice({ marks, keeping, essay, focusOnMark, onNews }: Wishes) {
  const [kept, setKept] = useState<{ mark: ShownMark; written: OwnPassage } | null>(null)
  const arrivedAs = useArrivals()
  const close = useCallback(() => {
    setKept(null)
  }, [])

  const keep = async (where: 'library' | 'browser') => {
    const { draft } = keeping
    const mark = await keeping.keep(where)
    if (mark === null || draft === null) return
    focusOnMark(mark.id)
    if (mark.here === undefined) marks.put(mark)
    document.getSelection()?.removeAllRanges()
    setKept({ mark, written: draft })
    onNews(keptWhere(mark))
  }

  const undo = async () => {
    if (kept === null) return
    const { mark, written } = kept
    setKept(null)
    const id = await taken(mark, arrivedAs(mark.id), essay)
    if (id === null) {
      onNews('That could not be taken back. Open the mark in the margin to take it away.')
      return
    }
    marks.drop(id)
    // The words and the note lie open again, as a new wish.
    keeping.resume({ ...written, clientKey: newId(), sent: null })
    onNews('Taken back.')
  }
  return { kept: kept?.mark ?? null, keep, undo, close }
}

/** What the library made of the passages that waited on this device, by their client keys. */
function useArrivals(): (clientKey: string) => string | null {
  const arrived = useRef(new Map<string, string>())
  useEffect(
    () =>
      hearArrivals(({ clientKey, mark }) => {
        if (clientKey !== null && mark !== null) arrived.current.set(clientKey, mark.id)
      }),
    [],
  )
  return useCallback((clientKey) => arrived.current.get(clientKey) ?? null, [])
}

/** Takes it back; the id of what is to leave the page, or null when it could not be done. */
async function taken(
  mark: ShownMark,
  arrivedAs: string | null,
  essay: Wishes['essay'],
): Promise<string | null> {
  const where = mark.here?.kind ?? 'library'
  const back = takingBack({ id: mark.id, where }, keptOf(mark.id), arrivedAs)
  if (back === null) return null
  if (back.way === 'repeat') return putKept(back.kept) ? mark.id : null
  if (back.way === 'forget') {
    dropKept(mark.id)
    return mark.id
  }
  const answer = await askToRemove(back.id)
  if (answer.ok) return back.id
  const isWished =
    answer.trouble.code === 'unreached' &&
    wishHere({ ...mark, id: back.id }, { isTakenAway: true }, essay)
  return isWished ? back.id : null
}
