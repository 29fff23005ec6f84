'use client'

import { useEffect, useEffectEvent, useState } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'

import { askWho } from './ask-who'
import { dropKept, keptHere, ownerHere, rememberOwner } from './device-book'
import { sendDevice } from './device-sender'
import type { DeviceBook } from './use-device-book'

/** While something waits, the library is tried again this often. */
const AGAIN_MS = 20_000

/** Tells the library what waits on this device, whenever it may be reached. Returns who is signed in with a name. */
export function useSendingDevice(book: DeviceBook | null, waiting: number): string {
  const [named, setNamed] = useState('')
  const isAny = book?.isAny === true
  const send = useEffectEvent(async () => {
    if (!isMemberHinted() || !navigator.onLine) return
    const who = await askWho()
    if (who === null) return
    rememberOwner(who.owner)
    setNamed(who.hasName ? who.owner : '')
    if (who.hasName) await sendDevice(who.owner)
  })
  useEffect(() => {
    if (!isAny) return
    const again = () => {
      if (document.visibilityState === 'visible') void send()
    }
    again()
    const timer = waiting > 0 ? window.setInterval(again, AGAIN_MS) : 0
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      window.clearInterval(timer)
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [isAny, waiting, book?.owner])
  useEffect(() => {
    // What was taken away could be brought back until the page was left.
    for (const { clientKey, isTakenAway, sent } of [...keptHere(''), ...keptHere(ownerHere())]) {
      if (isTakenAway && sent === null) dropKept(clientKey)
    }
  }, [])
  return named
}
