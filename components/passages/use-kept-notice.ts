'use client'

import { useCallback, useState } from 'react'

import type { PendingPassage } from '@/domain/bookmarks/pending'
import { newId } from '@/components/ui/new-id'

import { askToRemove } from './bookmark-requests'
import { dropKept } from './device-book'
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
  const [kept, setKept] = useState<{ mark: ShownMark; written: PendingPassage } | null>(null)
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
    if (mark.here) dropKept(mark.id)
    else if (!(await taken(mark, essay))) {
      onNews('That could not be taken back. Open the mark in the margin to take it away.')
      return
    }
    marks.drop(mark.id)
    // The words and the note lie open again, as a new wish.
    keeping.resume({ ...written, clientKey: newId(), sent: null })
    onNews('Taken back.')
  }
  return { kept: kept?.mark ?? null, keep, undo, close }
}

async function taken(mark: ShownMark, essay: Wishes['essay']): Promise<boolean> {
  const answer = await askToRemove(mark.id)
  if (answer.ok) return true
  return answer.trouble.code === 'unreached' && wishHere(mark, { isTakenAway: true }, essay)
}
