import { lostBySigningOut, waitingHere } from '@/domain/bookmarks/waiting-here'

import { askWho } from './ask-who'
import { changesHere, keptHere, ownerHere } from './device-book'
import { sendDevice } from './device-sender'

/** What whoever reads here would lose by signing out, in a sentence; null when nothing waits on this device. */
export function lostByLeaving(): string | null {
  const owner = ownerHere()
  if (owner === '') return null
  return lostBySigningOut(waitingHere(keptHere(owner), changesHere(owner)))
}

/** Tells the library what waits here. The same sentence of what it could not be told. */
export async function sendBeforeLeaving(): Promise<string | null> {
  const who = await askWho()
  if (who?.hasName) await sendDevice(who.owner)
  return lostByLeaving()
}
