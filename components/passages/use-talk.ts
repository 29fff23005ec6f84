'use client'

import { useEffect, useMemo, useState } from 'react'

import { askConversations, type BesideThread } from '@/components/discussion/ask-conversations'
import { useMuted } from '@/components/discussion/use-muted'
import { useReading } from '@/components/reading/reading-store'
import { useReaderSettings } from '@/components/reading/use-reader-settings'
import { showsMargin } from '@/domain/reading/margin'

import { useHiddenMargin } from './hidden-margins'

export type Talk = {
  /** On words that stand in the essay today, without what this reader muted or hid; null until known. */
  threads: readonly BesideThread[] | null
  isShown: boolean
  /** Whether this reader keeps the margin of this essay empty. */
  isHidden: boolean
}

/** The conversations on passages of an essay, and whether they are marked beside it for this reader. */
export function useTalk(slug: string): Talk {
  const found = useBesideThreads(slug)
  const muted = useMuted()
  const reading = useReading()
  const hidden = useHiddenMargin(slug)
  const { talk } = useReaderSettings().settings
  const isKnown = reading !== null && hidden !== null
  const isRead = reading?.read.has(slug) === true
  const threads = useMemo(
    () => (muted === null ? null : (found?.filter((one) => isForReader(one, muted)) ?? null)),
    [found, muted],
  )
  const isHidden = hidden === true
  return { threads, isShown: isKnown && showsMargin({ talk, isRead, isHidden }), isHidden }
}

const isForReader = (
  { id, handle, start }: BesideThread,
  muted: { handles: readonly string[]; threads: readonly string[] },
): boolean =>
  start !== null &&
  !muted.threads.includes(id) &&
  (handle === null || !muted.handles.includes(handle))

/** Null until they are known, and when they cannot be fetched: the list under the essay says so. */
function useBesideThreads(slug: string): readonly BesideThread[] | null {
  const [threads, setThreads] = useState<readonly BesideThread[] | null>(null)
  useEffect(() => {
    let isHere = true
    askConversations(`/essays/${slug}`)
      .then(({ margin = [] }) => {
        if (isHere) setThreads(margin)
      })
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [slug])
  return threads
}
