import { NOTE_LENGTH_MAX } from './note-length'

/** Stands between the words of two devices. */
const BETWEEN = '\n\n— written on another device:\n\n'

type Notes = {
  /** What the library has. */
  stands: string
  /** What the device had before its eyes when the note was changed. */
  seen: string
  /** What it was changed to. */
  wished: string
}

export type NoteAfter = { note: string; isJoined: boolean }

/**
 * The note after a change by a device that may not have seen the last one: no words of either are lost. Asked again with
 * what it made, it makes nothing more of it. Null when both together are longer than a note may be.
 */
export function noteAfter({ stands, seen, wished }: Notes): NoteAfter | null {
  if (stands === seen || stands === wished) return { note: wished, isJoined: false }
  const [before, fresh] = [stands.trim(), wished.trim()]
  if (fresh === '' || before.endsWith(`${BETWEEN}${fresh}`)) return { note: stands, isJoined: true }
  if (before === '' || fresh.includes(before)) return { note: wished, isJoined: false }
  const note = `${before}${BETWEEN}${fresh}`
  return note.length > NOTE_LENGTH_MAX ? null : { note, isJoined: true }
}
