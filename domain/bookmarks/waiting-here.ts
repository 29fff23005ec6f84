import type { ChangeHere, KeptHere } from './kept-here'

/** How many passages and wishes of one member exist on this device alone; what was taken away before it was sent is none. */
export function waitingHere(kept: readonly KeptHere[], changes: readonly ChangeHere[]): number {
  const unsent = kept.filter(({ isTakenAway, sent }) => !isTakenAway || sent !== null)
  return unsent.length + changes.length
}

/** What is said to whoever wants to sign out while something waits; null when nothing does. */
export function lostBySigningOut(waiting: number): string | null {
  if (waiting === 0) return null
  const [what, it] =
    waiting === 1
      ? ['One passage or change of yours is', 'it']
      : [`${waiting} passages and changes of yours are`, 'them']
  return `${what} kept on this device and could not be saved yet. Sign out when you are online again, or sign out now and lose ${it}: press the button once more.`
}
