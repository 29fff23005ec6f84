'use client'

import { useState } from 'react'

import type { SettleRequest } from '@/domain/bookmarks/settle'
import type { Written } from '@/domain/bookmarks/pending'

import {
  askToChange,
  askToRemove,
  askToRestore,
  askToSettle,
  type Answer,
  type Trouble,
} from './bookmark-requests'
import type { Marks, ShownMark } from './use-marks'

export type MarkChange = {
  /** What the sheet shows: what is kept, or what was typed since. */
  written: Written
  isUnsaved: boolean
  trouble: Trouble | null
  edit: (change: Partial<Written>) => void
  save: () => Promise<void>
  takeAway: () => Promise<void>
  bringBack: () => Promise<void>
  /** Says where the words stand today. */
  settle: (wish: SettleRequest) => Promise<void>
}

/** Changes a mark at once on the page and then in the library; a failure puts the page back and keeps what was typed. */
export function useMarkChange(mark: ShownMark, { put }: Marks): MarkChange {
  const [typed, setTyped] = useState<Written | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const written = typed ?? { colour: mark.colour, note: mark.note }

  const attempt = async (next: ShownMark, request: () => Promise<Answer<unknown>>) => {
    put(next)
    setTrouble(null)
    const answer = await request()
    if (answer.ok) return true
    put(mark)
    setTrouble(answer.trouble)
    return false
  }

  return {
    ...{ written, trouble },
    isUnsaved: written.colour !== mark.colour || written.note !== mark.note,
    edit: (change) => {
      setTyped({ ...written, ...change })
    },
    save: async () => {
      const next = { ...mark, ...written, note: written.note.trim() }
      if (await attempt(next, () => askToChange(mark.id, written))) setTyped(null)
    },
    takeAway: async () => {
      await attempt({ ...mark, isTakenAway: true }, () => askToRemove(mark.id))
    },
    bringBack: async () => {
      await attempt({ ...mark, isTakenAway: false }, () => askToRestore(mark.id))
    },
    settle: async (wish) => {
      setTrouble(null)
      const answer = await askToSettle(mark.id, wish)
      if (answer.ok) put(answer.value)
      else setTrouble(answer.trouble)
    },
  }
}
