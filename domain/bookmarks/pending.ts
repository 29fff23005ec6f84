import { fieldsOf } from '@/domain/fields-of'

import { COLOURS, type Colour } from './colour'

export type Written = { colour: Colour; note: string }

/** Words chosen and perhaps written about, but not kept yet. */
export type PendingPassage = Written & {
  /** Repeated with every request to keep these words: they are kept once. */
  clientKey: string
  revisionId: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  /** What a request said whose fate nobody knows. */
  sent: Written | null
}

/** Words of somebody: the name the library gives its member for devices; empty while nobody was signed in. */
export type OwnPassage = PendingPassage & { owner: string }

/** Reads what a tab remembered for this reader: theirs, or a visitor's, which becomes theirs. Null when it is neither. */
export function readOwnPassage(found: unknown, reader: string): OwnPassage | null {
  const pending = readPending(found)
  const { owner } = fieldsOf(found)
  if (pending === null || (owner !== '' && owner !== reader)) return null
  return { ...pending, owner: reader }
}

/** Reads what a tab remembered. Null when something is missing: then nothing is taken up. */
export function readPending(found: unknown): PendingPassage | null {
  const { clientKey, revisionId, exact, prefix, suffix, start, end, sent } = fieldsOf(found)
  const written = readWritten(found)
  const sentBefore = sent === null ? null : readWritten(sent)
  if (written === null || (sent !== null && sentBefore === null)) return null
  if (typeof start !== 'number' || typeof end !== 'number') return null
  if (!isWords(clientKey) || !isWords(revisionId)) return null
  if (!isWords(exact) || !isWords(prefix) || !isWords(suffix)) return null
  return {
    ...written,
    ...{ clientKey, revisionId, start, end, exact, prefix, suffix },
    sent: sentBefore,
  }
}

function readWritten(found: unknown): Written | null {
  const { colour, note } = fieldsOf(found)
  const known = COLOURS.find((one) => one === colour)
  return known !== undefined && isWords(note) ? { colour: known, note } : null
}

const isWords = (value: unknown): value is string => typeof value === 'string'
