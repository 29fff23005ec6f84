'use client'

import { useSyncExternalStore } from 'react'

import { absoluteDate, absoluteMoment, relativeMoment } from './moment-words'

const never = () => () => undefined
let nowMs: number | null = null
const readNow = () => (nowMs ??= Date.now())

/** A moment: the server writes the date, the browser improves it to "3 hours ago" and keeps the date as its title. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const now = useSyncExternalStore(never, readNow, () => null)
  return (
    <time dateTime={at} title={absoluteMoment(at)} className={className}>
      {now === null ? absoluteDate(at) : relativeMoment(at, now)}
    </time>
  )
}
