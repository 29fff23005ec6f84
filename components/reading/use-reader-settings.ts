'use client'

import { useSyncExternalStore } from 'react'

import {
  momentOfChoice,
  USUAL_SETTINGS,
  type KeptSettings,
  type ReaderSettings,
} from '@/domain/reading/settings'

import { keepSettings, keptSettings, onSettingsChange } from './kept-settings'

/** How the reader reads now, and a way to choose otherwise. */
export function useReaderSettings(): {
  settings: ReaderSettings
  choose: (change: Partial<ReaderSettings>) => void
} {
  const kept = useSyncExternalStore<KeptSettings | null>(onSettingsChange, keptSettings, () => null)
  return { settings: kept ?? USUAL_SETTINGS, choose }
}

function choose(change: Partial<ReaderSettings>): void {
  const before = keptSettings()
  const changedAt = momentOfChoice(before, Date.now())
  keepSettings({ ...USUAL_SETTINGS, ...before, ...change, changedAt })
}
