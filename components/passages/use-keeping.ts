'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { PendingPassage, Written } from '@/domain/bookmarks/pending'
import type { Quotation } from '@/domain/passages/quotation'

import { newId } from '@/components/ui/new-id'

import type { Trouble } from './bookmark-requests'
import { keepHere } from './keep-here'
import { keepOnce } from './keep-once'
import { forgetPending, savePending } from './pending-passage'
import type { ShownMark } from './use-marks'

type Page = { slug: string; title: string; revisionId: string }

/** The words chosen now, what is written about them, and how keeping them goes. */
export type Keeping = {
  draft: PendingPassage | null
  isSending: boolean
  trouble: Trouble | null
  /** Nothing chosen closes the toolbar, unless a note was begun. */
  choose: (words: Quotation | null) => void
  resume: (pending: PendingPassage) => void
  edit: (change: Partial<Written>) => void
  /** Keeps them in the library, else on this device until it can be reached; `browser`: in this browser alone. */
  keep: (where: 'library' | 'browser') => Promise<ShownMark | null>
  close: () => void
}

export function useKeeping({ slug, title, revisionId }: Page): Keeping {
  const [draft, setDraft] = useState<PendingPassage | null>(null)
  const [isSending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unkept = useRef<Written>({ colour: 'EMBER', note: '' })

  useOutlivingDraft(slug, draft)

  const open = useCallback((pending: PendingPassage | null) => {
    setTrouble(null)
    setDraft(pending)
  }, [])

  const choose = (words: Quotation | null) => {
    if (isSending || (draft?.start === words?.start && draft?.end === words?.end)) return
    if (words !== null) open(pendingOf(words, revisionId, draft ?? unkept.current))
    else if (draft?.note === '') open(null)
  }

  const leave = (written: Written) => {
    unkept.current = written
    forgetPending(slug)
    open(null)
  }

  const here = (kept: PendingPassage, where: 'library' | 'browser') => {
    const mark = keepHere(kept, { slug, title, where })
    if (mark !== null) leave({ colour: kept.colour, note: '' })
    else setTrouble(NO_ROOM)
    return mark
  }

  const send = async (pending: PendingPassage) => {
    const { colour, note } = pending
    const sent = pending.sent ?? { colour, note }
    setSending(true)
    setTrouble(null)
    setDraft({ ...pending, sent })
    const answer = await keepOnce({ ...pending, sent }, { slug })
    setSending(false)
    if (answer.ok) {
      leave({ colour, note: '' })
      return answer.value
    }
    const { code } = answer.trouble
    if (code === 'unreached') return here({ ...pending, sent }, 'library')
    setDraft({ ...pending, sent: code === 'unheard' ? sent : null })
    setTrouble(answer.trouble)
    return null
  }

  const keep = async (where: 'library' | 'browser') => {
    if (draft === null || isSending) return null
    return where === 'browser' || !navigator.onLine ? here(draft, where) : send(draft)
  }
  const edit = (change: Partial<Written>) => {
    if (!isSending) setDraft((current) => current && { ...current, ...change })
  }
  const close = () => {
    leave(draft ?? unkept.current)
  }
  return { draft, isSending, trouble, choose, keep, edit, close, resume: open }
}

/** What is chosen and written about outlives a reload. */
function useOutlivingDraft(slug: string, draft: PendingPassage | null): void {
  useEffect(() => {
    if (draft === null) return
    if (draft.note === '' && draft.sent === null) forgetPending(slug)
    else savePending(slug, draft)
  }, [slug, draft])
}

const NO_ROOM: Trouble = {
  code: 'no-room',
  sentence:
    'The library cannot be reached, and this browser does not allow keeping anything in it. What you typed is still here; try again later.',
}

function pendingOf(words: Quotation, revisionId: string, written: Written): PendingPassage {
  const { start, end, exact, prefix, suffix } = words
  const { colour, note } = written
  const clientKey = newId()
  return { clientKey, revisionId, start, end, exact, prefix, suffix, colour, note, sent: null }
}
