'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

import { isMemberHinted } from '@/components/site/signed-in-member'
import { laterSettings } from '@/domain/reading/settings'

import { keepSettings, keptSettings, onSettingsChange } from './kept-settings'
import { askSettings, sendSettings } from './settings-requests'

/** Steps of the type size follow each other quickly; only the last one need travel. */
const QUIET_MS = 700

/**
 * Keeps a member's settings the same on all their devices: the later choice holds. A visitor's stay on their device, and
 * nothing is asked or sent.
 */
export function useAccountSettings(): void {
  const pathname = usePathname()
  const account = useRef<string | null>(null)

  useEffect(() => {
    if (account.current !== null || !isMemberHinted()) return
    void bringTogether().then((changedAt) => {
      account.current = changedAt
    })
  }, [pathname])

  useEffect(() => {
    let timer = 0
    const send = async () => {
      const kept = keptSettings()
      if (kept !== null && kept.changedAt !== account.current) account.current = await sent()
    }
    const stop = onSettingsChange(() => {
      window.clearTimeout(timer)
      if (isMemberHinted()) timer = window.setTimeout(() => void send(), QUIET_MS)
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [])
}

/** Settles what this device and the account say; returns when the account's settings were chosen, null if unheard. */
async function bringTogether(): Promise<string | null> {
  const ofAccount = await askSettings()
  if (ofAccount === undefined) return null
  const kept = keptSettings()
  const later = laterSettings(ofAccount, kept)
  if (later === null) return ''
  if (later !== kept) {
    keepSettings(later)
    return later.changedAt
  }
  return sent()
}

async function sent(): Promise<string | null> {
  const kept = keptSettings()
  const held = kept === null ? undefined : await sendSettings(kept)
  // Whoever chose again meanwhile sends again.
  if (held !== undefined && keptSettings() === kept) keepSettings(held)
  return held?.changedAt ?? null
}
