'use client'

import { useState } from 'react'

import type { PendingPassage } from '@/domain/bookmarks/pending'

import { askToSettle, type Trouble } from './bookmark-requests'
import type { Keeping } from './use-keeping'
import type { Marks, ShownMark } from './use-marks'

export type Seeking = {
  /** The mark whose words are sought. */
  mark: ShownMark | null
  trouble: Trouble | null
  begin: (mark: ShownMark) => void
  stop: () => void
  /** Says that they stand at the selected words. */
  sayHere: (chosen: PendingPassage) => Promise<void>
}

type Wishes = {
  marks: Marks
  keeping: Keeping
  onOpen: (id: string | null) => void
  onNews: (news: string) => void
  focusOnMark: (id: string) => void
}

/** Selecting where the words of a mark stand now, after they were changed or lost. */
export function useSeeking(wishes: Wishes): Seeking {
  const { marks, keeping, onOpen, onNews, focusOnMark } = wishes
  const [mark, setMark] = useState<ShownMark | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const stop = () => {
    setMark(null)
    setTrouble(null)
  }
  return {
    ...{ mark, trouble, stop },
    begin: (sought) => {
      setMark(sought)
      onOpen(null)
      document.getElementById(`mark-${sought.id}`)?.focus()
    },
    sayHere: async ({ revisionId, start, end, exact, prefix, suffix }) => {
      if (mark === null) return
      const chosen = { revisionId, start, end, exact, prefix, suffix }
      const answer = await askToSettle(mark.id, { said: 'here', chosen })
      if (!answer.ok) {
        setTrouble(answer.trouble)
        return
      }
      stop()
      keeping.close()
      document.getSelection()?.removeAllRanges()
      focusOnMark(answer.value.id)
      marks.put(answer.value)
      onNews('Saved. Your passage stands here now.')
    },
  }
}
