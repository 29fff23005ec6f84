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
  /** Takes a mark off the page, whatever the device keeps. */
  dropShown: (id: string) => void
  focusOnMark: (id: string) => void
  onNews: (news: string) => void
  /** The toolbar is open again, and says why. */
  onRefused: () => void
}

type Kept = { mark: ShownMark; written: OwnPassage }

/**
 * Keeping the words of the toolbar, and taking that back. The mark is shown at once, before the library has answered; when it
 * refuses, the mark goes, and the toolbar says why.
 */
export function useKeptNotice(wishes: Wishes) {
  const { marks, keeping, essay, dropShown, focusOnMark, onNews, onRefused } = wishes
  const [kept, setKept] = useState<Kept | null>(null)
  const arrivedAs = useArrivals()
  const undone = useRef(new Set<string>())
  const close = useCallback(() => {
    setKept(null)
  }, [])

  const show = (mark: ShownMark, written: OwnPassage) => {
    if (!isAtNotice()) focusOnMark(mark.id)
    if (mark.here === undefined) marks.put(mark)
    setKept({ mark, written })
  }

  const keep = async (where: 'library' | 'browser') => {
    const { draft, isSending } = keeping
    if (draft === null || isSending) return
    const isSent = where === 'library' && navigator.onLine
    if (isSent) show(onItsWay(draft), draft)
    const mark = await keeping.keep(where)
    if (isSent) dropShown(draft.clientKey)
    if (mark === null) {
      setKept(null)
      onRefused()
      return
    }
    if (undone.current.has(draft.clientKey)) {
      await takeBack({ mark, written: draft })
      return
    }
    document.getSelection()?.removeAllRanges()
    show(mark, draft)
    onNews(keptWhere(mark))
  }

  const takeBack = async ({ mark, written }: Kept) => {
    const id = await taken(mark, arrivedAs(mark.id), essay)
    if (id === null) {
      if (mark.here === undefined) marks.put(mark)
      onNews('That could not be taken back. Open the mark in the margin to take it away.')
      return
    }
    marks.drop(id)
    // The words and the note lie open again, as a new wish.
    keeping.resume({ ...written, clientKey: newId(), sent: null })
    onNews('Taken back.')
  }

  const undo = async () => {
    if (kept === null) return
    setKept(null)
    if (kept.mark.isOnItsWay !== true) {
      await takeBack(kept)
      return
    }
    // It is taken back as soon as the library has answered.
    undone.current.add(kept.mark.id)
    dropShown(kept.mark.id)
  }
  return { kept: kept?.mark ?? null, keep, undo, close }
}

/** Whoever is about to press “Undo” stays there. */
const isAtNotice = (): boolean => document.activeElement?.closest('.kept-notice') != null

/** What is being kept, as if it were. */
function onItsWay({ clientKey, colour, note, exact, start, end }: OwnPassage): ShownMark {
  return {
    ...{ id: clientKey, clientKey, passageId: '', colour, note: note.trim(), exact, start, end },
    ...{ state: 'UNCHANGED', place: null, isOnItsWay: true },
  }
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
