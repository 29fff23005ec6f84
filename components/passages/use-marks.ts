'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { COLOUR_WORDS, type ColourWords } from '@/domain/bookmarks/colour'
import type { PassageMark } from '@/domain/bookmarks/mark'
import type { EssayOverlay } from '@/domain/bookmarks/overlay'

import { askOverlay } from './bookmark-requests'

/** A mark just taken away stays in the margin, to be brought back, until it is closed. */
export type ShownMark = PassageMark & { isTakenAway?: boolean }

export type Marks = {
  /** Undefined until the library has answered. */
  member: EssayOverlay['member'] | undefined
  list: readonly ShownMark[]
  /** What the colours mean to this reader. */
  colours: ColourWords
  /** Adds a mark, or puts it in the place of the one with the same id. */
  put: (mark: ShownMark) => void
  drop: (id: string) => void
}

/** The reader's own marks on this essay: asked for once when the browser says that someone is signed in. */
export function useMarks(slug: string): Marks {
  const [member, setMember] = useState<EssayOverlay['member']>()
  const [colours, setColours] = useState(COLOUR_WORDS)
  const [list, setList] = useState<readonly ShownMark[]>([])
  const putMeanwhile = useRef(new Set<string>())

  useEffect(() => {
    let isHere = true
    const ask = async () => {
      putMeanwhile.current.clear()
      const answer = isMemberHinted() ? await askOverlay(slug) : null
      if (!isHere || !answer?.ok) return
      setMember(answer.value.member)
      setColours(answer.value.colours)
      const { bookmarks } = answer.value
      const isNewer = ({ id, isTakenAway }: ShownMark) =>
        putMeanwhile.current.has(id) ||
        (isTakenAway === true && !bookmarks.some((bookmark) => bookmark.id === id))
      setList((marks) => {
        const newer = marks.filter(isNewer)
        const known = bookmarks.filter(({ id }) => !newer.some((mark) => mark.id === id))
        return [...known, ...newer].sort(byPlace)
      })
    }
    // Whoever signed in elsewhere and comes back to this page is a member here too.
    const askAgain = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    void ask()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', askAgain)
    }
  }, [slug])

  const put = useCallback((mark: ShownMark) => {
    putMeanwhile.current.add(mark.id)
    setList((marks) => [...marks.filter(({ id }) => id !== mark.id), mark].sort(byPlace))
  }, [])
  const drop = useCallback((id: string) => {
    setList((marks) => marks.filter((mark) => mark.id !== id))
  }, [])
  return { member, list, colours, put, drop }
}

const byPlace = (one: PassageMark, other: PassageMark) => pointOf(one) - pointOf(other)

const pointOf = ({ start, place }: PassageMark) => start ?? place ?? 0
