'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { COLOUR_WORDS, type ColourWords } from '@/domain/bookmarks/colour'
import type { PassageMark } from '@/domain/bookmarks/mark'
import type { EssayOverlay } from '@/domain/bookmarks/overlay'

import { askOverlay } from './bookmark-requests'
import { ownerHere, rememberOwner } from './device-book'

/** From here until they are drawn is what `npm run bench -- marks` measures. */
const MARKS_KNOWN = 'interleaf-marks-known'

/** A mark just taken away stays in the margin, to be brought back, until it is closed. */
export type ShownMark = PassageMark & {
  /** The library was asked to keep it and has not answered: it cannot be opened yet. */
  isOnItsWay?: boolean
  isTakenAway?: boolean
  /** This device keeps it: in the browser alone, or until the library can be told; and why that refused it. */
  here?: { kind: 'waiting' | 'browser'; refusal: string }
}

export type Marks = {
  /** Undefined until the library has answered. */
  member: EssayOverlay['member'] | undefined
  /** Whose marks these are, as the library names its member to a device; empty for a visitor. Undefined until it is known. */
  owner: string | undefined
  colours: ColourWords
  list: readonly ShownMark[]
  /** Adds a mark, or puts it in the place of the one with the same id. */
  put: (mark: ShownMark) => void
  /** Changes what is given of the mark, whatever else changed meanwhile. */
  amend: (id: string, change: Partial<ShownMark>) => void
  drop: (id: string) => void
  /** Asks the library once more what it has. */
  askAgain: () => void
}

/** The reader's own marks on this essay: asked for once when the browser says that someone is signed in. */
export function useMarks(slug: string): Marks {
  const [member, setMember] = useState<EssayOverlay['member']>()
  const [owner, setOwner] = useState<string>()
  const [colours, setColours] = useState(COLOUR_WORDS)
  const [asked, setAsked] = useState(0)
  const [list, setList] = useState<readonly ShownMark[]>([])
  const putMeanwhile = useRef(new Set<string>())

  useEffect(() => {
    let isHere = true
    const ask = async () => {
      putMeanwhile.current.clear()
      const answer = isMemberHinted() ? await askOverlay(slug) : null
      if (!isHere) return
      if (!answer?.ok) {
        // Where the library cannot be asked, whoever read here last reads on.
        setOwner((known) => known ?? ownerHere())
        return
      }
      performance.mark(MARKS_KNOWN)
      setMember(answer.value.member)
      setColours(answer.value.colours)
      rememberOwner(answer.value.owner)
      setOwner(answer.value.owner)
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
  }, [slug, asked])

  const put = useCallback((mark: ShownMark) => {
    putMeanwhile.current.add(mark.id)
    setList((marks) => [...marks.filter(({ id }) => id !== mark.id), mark].sort(byPlace))
  }, [])
  const amend = useCallback((id: string, change: Partial<ShownMark>) => {
    putMeanwhile.current.add(id)
    setList((marks) => marks.map((mark) => (mark.id === id ? { ...mark, ...change } : mark)))
  }, [])
  const drop = useCallback((id: string) => {
    setList((marks) => marks.filter((mark) => mark.id !== id))
  }, [])
  const askAgain = useCallback(() => {
    setAsked((times) => times + 1)
  }, [])
  return { member, owner, colours, list, put, amend, drop, askAgain }
}

const byPlace = (one: PassageMark, other: PassageMark) => pointOf(one) - pointOf(other)

const pointOf = ({ start, place }: PassageMark) => start ?? place ?? 0
