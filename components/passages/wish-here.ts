import type { Colour } from '@/domain/bookmarks/colour'

import { changeOf, keptOf, ownerHere, putChange, putKept } from './device-book'
import type { ShownMark } from './use-marks'

/** What is wished of a mark; what is not named stays. */
export type Wish = { note?: string; colour?: Colour; isTakenAway?: boolean }

type Essay = { slug: string; title: string }

/** Writes a wish down on this device: it is seen at once, and the library is told when it can be. False where nothing is kept. */
export function wishHere(mark: ShownMark, wish: Wish, { slug, title }: Essay): boolean {
  const kept = keptOf(mark.id)
  if (kept !== null) return putKept({ ...kept, ...wish, refusal: '' })
  const change = changeOf(mark.id) ?? {
    ...{ id: mark.id, owner: ownerHere(), slug, title, exact: mark.exact, seen: mark.note },
    ...{ note: null, colour: null, isTakenAway: null },
  }
  return putChange({ ...change, ...wish, refusal: '' })
}

/** Lets the library be asked once more for what it refused. */
export function tryAgainHere(id: string): void {
  const [kept, change] = [keptOf(id), changeOf(id)]
  if (kept) putKept({ ...kept, refusal: '', sent: null })
  if (change) putChange({ ...change, refusal: '' })
}
