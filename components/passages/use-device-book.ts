'use client'

import { useMemo, useSyncExternalStore } from 'react'

import type { ChangeHere, KeptHere } from '@/domain/bookmarks/kept-here'

import {
  changesHere,
  deviceVersion,
  hearDevice,
  isAnythingHere,
  keptHere,
  ownerHere,
} from './device-book'

export type DeviceBook = {
  /** Of whoever reads here; empty for a visitor. */
  owner: string
  /** What a visitor kept in this browser. */
  ofVisitor: readonly KeptHere[]
  /** What waits to be told to the library, or was refused by it. */
  kept: readonly KeptHere[]
  changes: readonly ChangeHere[]
  /** Whether there is anything at all, of anybody. */
  isAny: boolean
}

const NOT_HERE = -1

/** What this device keeps of whoever reads, kept up to date over all tabs; null until the browser is asked. */
export function useDeviceBook(): DeviceBook | null {
  const version = useSyncExternalStore(hearDevice, deviceVersion, () => NOT_HERE)
  return useMemo(() => {
    if (version === NOT_HERE) return null
    const owner = ownerHere()
    const isMember = owner !== ''
    return {
      owner,
      isAny: isAnythingHere(),
      ofVisitor: keptHere(''),
      kept: isMember ? keptHere(owner) : [],
      changes: isMember ? changesHere(owner) : [],
    }
  }, [version])
}
