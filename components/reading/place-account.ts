import { deviceOf } from '@/domain/reading/place-device'
import type { PlaceToday } from '@/domain/reading/place-shown'

import { sendPlace } from './place-requests'
import {
  deviceId,
  forgetPlaceHere,
  keepPlaceHere,
  keptPlace,
  type KeptPlace,
} from './place-storage'
import { noteRead } from './reading-store'

type ToldPlace = Pick<KeptPlace, 'slug' | 'revisionId' | 'offset' | 'share' | 'updatedAt'>

/** Tells the account of the member who reads here where they are. */
export async function tellAccount(place: ToldPlace): Promise<void> {
  const { slug, revisionId, offset, share, updatedAt: at } = place
  const shortSide = Math.min(screen.width, screen.height)
  const device = deviceOf({ shortSide, isTouched: matchMedia('(pointer: coarse)').matches })
  const told = { deviceId: deviceId(), device, revisionId, offset, share, at }
  const answer = await sendPlace(slug, told)
  if (answer === null) return
  if (answer.isRead) noteRead(slug, true)
  const kept = keptPlace(slug)
  if (kept?.updatedAt === at) keepPlaceHere({ ...kept, isSent: true })
}

/**
 * Brings this browser and the account together when an essay is opened: what the account has not heard (there was no
 * network) is told; what it has forgotten since, because another device said so, is forgotten here.
 */
export function reconcile(slug: string, places: readonly PlaceToday[]): void {
  const kept = keptPlace(slug)
  if (kept === null) return
  const own = places.find((place) => place.deviceId === deviceId())
  const isOlder = own !== undefined && Date.parse(own.at) < Date.parse(kept.updatedAt)
  if (kept.isSent === true && own === undefined) forgetPlaceHere(slug)
  else if (own === undefined || isOlder) void tellAccount(kept)
}
