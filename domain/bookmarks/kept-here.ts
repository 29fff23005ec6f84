import { fieldsOf } from '@/domain/fields-of'

import { COLOURS, type Colour } from './colour'
import { readPending, type PendingPassage } from './pending'

/** A passage that a device keeps: a visitor's, or a member's until the library has it. */
export type KeptHere = PendingPassage & {
  /** Whose it is, as the library names its member to a device; empty for a visitor's. */
  owner: string
  slug: string
  /** Of the essay. */
  title: string
  /** ISO. */
  keptAt: string
  /** Taken away again; it can still be brought back. */
  isTakenAway: boolean
  /** Why the library did not take it; empty while it was not refused. */
  refusal: string
}

/** What a member wishes of a bookmark that the library could not be told yet. Null: as it is. */
export type ChangeHere = {
  id: string
  owner: string
  slug: string
  title: string
  /** The words of the passage, to name it by. */
  exact: string
  /** The note that was before the member's eyes. */
  seen: string
  note: string | null
  colour: Colour | null
  isTakenAway: boolean | null
  refusal: string
}

/** Reads a passage from the device; null when it is none. */
export function readKeptHere(found: unknown): KeptHere | null {
  const pending = readPending(found)
  const { owner, slug, title, keptAt, isTakenAway, refusal } = fieldsOf(found)
  if (pending === null || !isWords(owner) || !isWords(slug) || !isWords(title)) return null
  if (!isWords(keptAt)) return null
  return {
    ...pending,
    ...{ owner, slug, title, keptAt, isTakenAway: isTakenAway === true },
    refusal: isWords(refusal) ? refusal : '',
  }
}

/** Reads a wish from the device; null when it is none. */
export function readChangeHere(found: unknown): ChangeHere | null {
  const { id, owner, slug, title, exact, seen, note, colour, isTakenAway, refusal } =
    fieldsOf(found)
  if (!isWords(id) || !isWords(owner) || !isWords(slug) || !isWords(title)) return null
  if (!isWords(exact) || !isWords(seen)) return null
  return {
    ...{ id, owner, slug, title, exact, seen },
    note: isWords(note) ? note : null,
    colour: COLOURS.find((known) => known === colour) ?? null,
    isTakenAway: typeof isTakenAway === 'boolean' ? isTakenAway : null,
    refusal: isWords(refusal) ? refusal : '',
  }
}

const isWords = (value: unknown): value is string => typeof value === 'string'
