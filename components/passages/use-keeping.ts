'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { OwnPassage, Written } from '@/domain/bookmarks/pending'
import type { Quotation } from '@/domain/passages/quotation'

import { newId } from '@/components/ui/new-id'

import type { Trouble } from './bookmark-requests'
import { keepHere } from './keep-here'
import { keepOnce } from './keep-once'
import { forgetPending, savePending } from './pending-passage'
import type { ShownMark } from './use-marks'

type Begun = Written & { owner: string }

type Page = {
  slug: string
  title: string
  revisionId: string
  /** Who read here when the page asked for their marks; undefined until that is known. */
  owner: string | undefined
  hasName: boolean
}

/** The words chosen now, what is written about them, and how keeping them goes. */
export type Keeping = {
  draft: OwnPassage | null
  isSending: boolean
  trouble: Trouble | null
  /** Nothing chosen closes the toolbar, unless a note was begun. */
  choose: (words: Quotation | null) => void
  resume: (pending: OwnPassage) => void
  edit: (change: Partial<Written>) => void
  /** Keeps them in the library, else on this device until it can be reached; `browser`: in this browser alone. */
  keep: (where: 'library' | 'browser') => Promise<ShownMark | null>
  close: () => void
}

export function useKeeping({ slug, title, revisionId, owner, hasName }: Page): Keeping {
  const [draft, setDraft] = useState<OwnPassage | null>(null)
  const [isSending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unkept = useRef<Begun>({ colour: 'EMBER', note: '', owner: '' })

  useOutlivingDraft(slug, draft)

  const open = useCallback((pending: OwnPassage | null) => {
    setTrouble(null)
    setDraft(pending)
  }, [])

  // What was begun before anyone signed in, or was known to be, is theirs; it does not change hands again.
  const mine = (begun: OwnPassage) => ({ ...begun, owner: begun.owner || (owner ?? '') })

  const choose = (words: Quotation | null) => {
    if (isSending || (draft?.start === words?.start && draft?.end === words?.end)) return
    if (words !== null) open(mine(pendingOf(words, revisionId, draft ?? unkept.current)))
    else if (draft?.note === '') open(null)
  }

  const leave = (written: Written) => {
    const whose = (draft ?? unkept.current).owner
    unkept.current = { ...written, owner: whose }
    forgetPending(slug, whose)
    open(null)
  }

  const here = (kept: OwnPassage, where: 'library' | 'browser') => {
    const mark = keepHere(kept, { slug, title, where })
    if (mark !== null) leave({ colour: kept.colour, note: '' })
    else setTrouble(where === 'browser' ? NO_ROOM : NO_ROOM_EITHER)
    return mark
  }

  const send = async (pending: OwnPassage) => {
    const { owner: whose, ...words } = pending
    const { colour, note } = words
    const sent = pending.sent ?? { colour, note }
    setSending(true)
    setTrouble(null)
    setDraft({ ...pending, sent })
    const answer = await keepOnce({ ...words, sent }, { slug, owner: whose || undefined })
    setSending(false)
    if (answer.ok) {
      leave({ colour, note: '' })
      return answer.value
    }
    const { code } = answer.trouble
    if (code === 'unreached') return here({ ...pending, sent }, 'library')
    setDraft({ ...pending, sent: code === 'unheard' ? sent : null })
    setTrouble(withWayOn(answer.trouble, hasName))
    return null
  }

  const keep = async (where: 'library' | 'browser') => {
    if (draft === null || isSending) return null
    return where === 'browser' || !navigator.onLine ? here(mine(draft), where) : send(mine(draft))
  }
  const edit = (change: Partial<Written>) => {
    if (!isSending) setDraft((current) => current && { ...mine(current), ...change })
  }
  const close = () => {
    leave(draft ?? unkept.current)
  }
  return { draft, isSending, trouble, choose, keep, edit, close, resume: open }
}

/** What is chosen and written about outlives a reload. */
function useOutlivingDraft(slug: string, draft: OwnPassage | null): void {
  useEffect(() => {
    if (draft === null) return
    if (draft.owner !== '') forgetPending(slug, '')
    if (draft.note === '' && draft.sent === null) forgetPending(slug, draft.owner)
    else savePending(slug, draft)
  }, [slug, draft])
}

/** Whoever has a name is not led to choosing one: it is someone else who is signed in by now. */
const withWayOn = (trouble: Trouble, hasName: boolean): Trouble =>
  trouble.code === 'forbidden' && hasName ? { ...trouble, code: 'someone-else' } : trouble

const NO_ROOM: Trouble = {
  code: 'no-room',
  sentence:
    'This browser does not allow keeping anything in it, or is full. What you typed is still here. Sign in to keep it in the library.',
}

const NO_ROOM_EITHER: Trouble = {
  code: 'no-room',
  sentence:
    'The library cannot be reached, and this browser does not allow keeping anything in it. What you typed is still here; try again later.',
}

/** A note that was begun stays its writer's, whatever words it is put to. */
function pendingOf(words: Quotation, revisionId: string, begun: Begun): OwnPassage {
  const { start, end, exact, prefix, suffix } = words
  const { colour, note } = begun
  const owner = note === '' ? '' : begun.owner
  const wish = { clientKey: newId(), revisionId, colour, note, owner, sent: null }
  return { ...wish, start, end, exact, prefix, suffix }
}
