import { fieldsOf } from '@/domain/fields-of'

import { DEVICES, type Device } from './place-device'

/** A member's place on one device, as it stands in the essay of today. */
export type PlaceToday = {
  deviceId: string
  device: Device
  /** Today's revision. */
  revisionId: string
  offset: number
  share: number
  /** The first words there. */
  words: string
  /** When it was kept; an ISO time. */
  at: string
}

/** Reads a place from what the library answered; null when it is none. */
export function readPlaceToday(found: unknown): PlaceToday | null {
  const { deviceId, device: name, revisionId, offset, share, words, at } = fieldsOf(found)
  const device = DEVICES.find((known) => known === name)
  if (device === undefined || typeof offset !== 'number' || typeof share !== 'number') return null
  if (typeof deviceId !== 'string' || typeof revisionId !== 'string') return null
  if (typeof words !== 'string' || typeof at !== 'string') return null
  return { deviceId, device, revisionId, offset, share, words, at }
}
