'use client'

import { useEffect, useSyncExternalStore } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { isUnderWay } from '@/domain/reading/place-share'
import type { EssayUnderWay, Reading } from '@/domain/reading/reading'

import { askReading, sendReadMark } from './place-requests'
import { forgetPlaceHere, keptPlaces, markReadHere, readHere, rememberRows } from './place-storage'

/** What this page knows of how its reader reads: from a member's account, or for a visitor from their browser alone. */
export type KnownReading = {
  source: 'account' | 'browser'
  /** The latest first; `href` leads to the place. */
  continue: readonly (EssayUnderWay & { href: string })[]
  read: ReadonlySet<string>
}

/** How many rows the first page has room for. */
export const CONTINUE_ROWS_MAX = 3
const FRESH_MS = 5_000

let known: KnownReading | null = null
let askedMs = -Infinity
let underWay: Promise<Reading | null> | null = null
const listeners = new Set<() => void>()

/** Null until it is known: while a member's account is asked, and on the server. */
export function useReading(): KnownReading | null {
  useEffect(refresh, [])
  return useSyncExternalStore(
    listen,
    () => known,
    () => null,
  )
}

/** The member's account, asked once by all parts of a page that want it. Null for a visitor: nothing is asked. */
export function accountReading(): Promise<Reading | null> {
  if (!isMemberHinted()) return Promise.resolve(null)
  if (underWay === null || performance.now() - askedMs > FRESH_MS) {
    askedMs = performance.now()
    underWay = askReading()
  }
  return underWay
}

/** Marks an essay as read or unread, with the account or in this browser. */
export function markEssay(slug: string, isRead: boolean): void {
  if (isMemberHinted()) void sendReadMark(slug, isRead)
  if (isRead) forgetPlaceHere(slug)
  noteRead(slug, isRead)
}

/** Takes notice that an essay is read, where that was kept with the account already. */
export function noteRead(slug: string, isRead: boolean): void {
  if (!isMemberHinted()) markReadHere(slug, isRead)
  if (known === null) return
  const read = new Set(known.read)
  if (isRead) read.add(slug)
  else read.delete(slug)
  const going = isRead ? known.continue.filter((essay) => essay.slug !== slug) : known.continue
  tell({ ...known, read, continue: going })
}

/** Takes notice that a place was kept in this browser or let go, for pages that come without a reload. */
export function noteKeptPlace(): void {
  askedMs = -Infinity
  if (!isMemberHinted()) tell(fromBrowser())
}

function refresh(): void {
  if (!isMemberHinted()) {
    tell(fromBrowser())
    return
  }
  void accountReading().then((reading) => {
    if (reading === null) return
    tell({ source: 'account', continue: reading.continue, read: new Set(reading.read) })
  })
}

function fromBrowser(): KnownReading {
  const read = new Set(readHere())
  const going = keptPlaces()
    .filter(({ slug, share }) => isUnderWay(share) && !read.has(slug))
    .map((place) => ({ ...place, href: `/essays/${place.slug}#continue` }))
  return { source: 'browser', continue: going, read }
}

function tell(reading: KnownReading): void {
  known = reading
  rememberRows(Math.min(CONTINUE_ROWS_MAX, reading.continue.length))
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
