'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef, type ReactNode } from 'react'

import { OpeningMark } from './opening-mark'

type QueueFoldProps = {
  currentId: string | null
  /** Which of how many is open. */
  place: string
  /** Null: this is the last. */
  next: { id: string; href: Route } | null
  children: ReactNode
}

/**
 * The cases in order. Where there is no room for them beside the case they are folded above it, with a way to the next: a box
 * that scrolls by itself would catch the thumb.
 */
export function QueueFold({ currentId, place, next, children }: QueueFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const { current } = fold
    if (!current?.open) return
    current.open = false
    document.getElementById('case')?.focus()
  }, [currentId])
  return (
    <div className="relative">
      {next === null ? null : (
        <Link
          href={next.href}
          prefetch={false}
          data-case={next.id}
          className="link absolute end-0 top-0 flex min-h-11 items-center text-sm lg:hidden"
        >
          Next case <OpeningMark />
        </Link>
      )}
      <details ref={fold} className="queue-fold">
        <summary className="link min-h-11 w-fit cursor-pointer py-2.5 text-sm">
          {currentId === null ? 'All in order' : `${place}, in order`}
        </summary>
        {children}
      </details>
    </div>
  )
}
