'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { PassageMark } from '@/domain/bookmarks/mark'
import type { PendingPassage, Written } from '@/domain/bookmarks/pending'
import type { Quotation } from '@/domain/passages/quotation'

import { askToChange, askToKeep, type Answer, type Trouble } from './bookmark-requests'
import { forgetPending, savePending } from './pending-passage'

type Page = { slug: string; revisionId: string }

/** The words chosen now, what is written about them, and how keeping them goes. */
export type Keeping = {
  draft: PendingPassage | null
  isSending: boolean
  trouble: Trouble | null
  /** Nothing chosen closes the toolbar, unless a note was begun. */
  choose: (words: Quotation | null) => void
  resume: (pending: PendingPassage) => void
  edit: (change: Partial<Written>) => void
  keep: () => Promise<PassageMark | null>
  close: () => void
}

export function useKeeping({ slug, revisionId }: Page): Keeping {
  const [draft, setDraft] = useState<PendingPassage | null>(null)
  const [isSending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const unkept = useRef<Written>({ colour: 'EMBER', note: '' })

  useEffect(() => {
    if (draft === null) return
    if (draft.note === '' && draft.sent === null) forgetPending(slug)
    else savePending(slug, draft)
  }, [slug, draft])

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

  const keep = async () => {
    if (draft === null || isSending) return null
    const { colour, note } = draft
    const sent = draft.sent ?? { colour, note }
    setSending(true)
    setTrouble(null)
    setDraft({ ...draft, sent })
    const answer = await keptAs({ ...draft, sent }, slug)
    setSending(false)
    if (answer.ok) {
      leave({ colour, note: '' })
      return answer.value
    }
    setDraft({ ...draft, sent: answer.trouble.code === 'unheard' ? sent : null })
    setTrouble(answer.trouble)
    return null
  }

  return {
    ...{ draft, isSending, trouble, choose, keep },
    resume: open,
    edit: (change) => {
      if (!isSending) setDraft((current) => current && { ...current, ...change })
    },
    close: () => {
      leave(draft ?? unkept.current)
    },
  }
}

function pendingOf(words: Quotation, revisionId: string, written: Written): PendingPassage {
  const { start, end, exact, prefix, suffix } = words
  const { colour, note } = written
  const clientKey = crypto.randomUUID()
  return { clientKey, revisionId, start, end, exact, prefix, suffix, colour, note, sent: null }
}

/**
 * Keeps exactly once: a request nobody knows the fate of is repeated as it was, and what was written since is added to
 * what it kept.
 */
async function keptAs(pending: PendingPassage, slug: string): Promise<Answer<PassageMark>> {
  const { sent, colour, note, ...words } = pending
  const said = sent ?? { colour, note }
  const answer = await askToKeep({ ...words, ...said, slug })
  if (!answer.ok || (said.colour === colour && said.note === note)) return answer
  const changed = await askToChange(answer.value.id, { colour, note })
  if (changed.ok) return { ok: true, value: { ...answer.value, colour, note: note.trim() } }
  return { ok: false, trouble: { ...changed.trouble, code: 'unheard' } }
}
