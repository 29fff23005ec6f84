'use client'

import { useState } from 'react'

import type { Written } from '@/domain/bookmarks/pending'
import type { SettleRequest } from '@/domain/bookmarks/settle'

import {
  askToChange,
  askToRemove,
  askToRestore,
  askToSettle,
  type Answer,
  type Trouble,
} from './bookmark-requests'
import { BOTH } from './device-sender'
import { wishHere, type Wish } from './wish-here'
import type { QuotedEssay } from './passage-talk'
import type { Marks, ShownMark } from './use-marks'

export type MarkChange = {
  /** What the sheet shows: what is kept, or what was typed since. */
  written: Written
  isUnsaved: boolean
  trouble: Trouble | null
  /** What the reader should know of what was saved. */
  news: string
  edit: (change: Partial<Written>) => void
  save: () => Promise<void>
  takeAway: () => Promise<void>
  bringBack: () => Promise<void>
  /** Says where the words of a mark stand today. */
  settle: (wish: SettleRequest) => Promise<void>
}

type Attempt<Value> = { wish: Wish; request: () => Promise<Answer<Value>> }

/**
 * Changes a mark at once on the page and then in the library; what cannot be told waits on this device, and a refusal puts
 * the page back and keeps what was typed.
 */
export function useMarkChange(
  mark: ShownMark,
  { put, amend }: Marks,
  essay: Pick<QuotedEssay, 'slug' | 'title'>,
): MarkChange {
  const [typed, setTyped] = useState<Written | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [news, setNews] = useState('')
  const written = typed ?? { colour: mark.colour, note: mark.note }

  const attempt = async <Value>({ wish, request }: Attempt<Value>) => {
    setTrouble(null)
    setNews('')
    if (mark.here && wishHere(mark, wish, essay)) return { value: null }
    amend(mark.id, wish)
    const answer = await request()
    if (answer.ok) return { value: answer.value }
    amend(mark.id, formerOf(mark, wish))
    if (answer.trouble.code === 'unreached' && wishHere(mark, wish, essay)) return { value: null }
    setTrouble(answer.trouble)
    return null
  }

  const save = async () => {
    const { colour } = written
    const note = written.note.trim()
    const wish = { ...(colour !== mark.colour && { colour }), ...(note !== mark.note && { note }) }
    const seen = mark.note
    const request = () => askToChange(mark.id, { ...wish, ...('note' in wish && { seen }) })
    const done = await attempt({ wish, request })
    if (done === null) return
    setTyped(null)
    if (done.value === null) return
    amend(mark.id, { note: done.value.note })
    if (done.value.isJoined) setNews(BOTH)
  }
  const move = (isTakenAway: boolean, request: () => Promise<Answer<true>>) =>
    attempt({ wish: { isTakenAway }, request })

  return {
    ...{ written, trouble, news, save },
    isUnsaved: written.colour !== mark.colour || written.note !== mark.note,
    edit: (change) => {
      setTyped({ ...written, ...change })
    },
    takeAway: async () => {
      await move(true, () => askToRemove(mark.id))
    },
    bringBack: async () => {
      await move(false, () => askToRestore(mark.id))
    },
    settle: async (wish) => {
      setTrouble(null)
      const answer = await askToSettle(mark.id, wish)
      if (answer.ok) put(answer.value)
      else setTrouble(answer.trouble)
    },
  }
}

/** What stood where a wish was shown before the library had granted it. */
const formerOf = ({ colour, note, isTakenAway = false }: ShownMark, wish: Wish): Wish => ({
  ...(wish.colour !== undefined && { colour }),
  ...(wish.note !== undefined && { note }),
  ...(wish.isTakenAway !== undefined && { isTakenAway }),
})
