'use client'

import { useEffect, useEffectEvent } from 'react'

import type { OwnPassage, PendingPassage } from '@/domain/bookmarks/pending'
import { findQuotation, quotationAt } from '@/domain/passages/quotation'

import { rangesOfStretch } from './dom-range'
import { essayElement, readEssayText } from './essay-text'
import { takeUpPending } from './pending-passage'

/** `owner`: who reads; undefined until that is known, and nothing is taken up before. */
type Page = { slug: string; revisionId: string; owner: string | undefined }

/** Takes up what was chosen or written before a reload or the way to the sign-in page, on the words as they stand now. */
export function usePendingPassage(
  { slug, revisionId, owner }: Page,
  resume: (pending: OwnPassage) => void,
): void {
  const takeUp = useEffectEvent(() => {
    const pending = owner === undefined ? null : takeUpPending(slug, owner)
    if (pending === null) return
    resume({ ...pending, ...wordsNow(pending, revisionId) })
    if (location.hash === '#keep') history.replaceState(history.state, '', location.pathname)
  })
  useEffect(() => {
    const frame = requestAnimationFrame(takeUp)
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [slug, owner])
}

/** The same words on this revision, brought into view; when they are not found, nothing changes. */
function wordsNow(pending: PendingPassage, revisionId: string): Partial<PendingPassage> {
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  const found = text && findQuotation(text.text, pending)
  const words = found && quotationAt(text.text, found.start, found.end)
  if (!words) return {}
  const { start, end, exact, prefix, suffix } = words
  rangesOfStretch(text, words)[0]?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: 'instant',
  })
  // A request whose fate is unknown is repeated as it was, its revision too.
  return pending.sent ? {} : { revisionId, start, end, exact, prefix, suffix }
}
