import { fieldsOf } from '@/domain/fields-of'
import { DAY_MS } from '@/domain/time'

/** A half-written box is kept this long on the device. */
const DRAFT_DAYS_MAX = 2

/** What was typed in a box and not sent, by field. */
export type Draft = {
  words: Readonly<Record<string, string>>
  savedAt: number
  /** The address from which it was sent; null while it was not. No answer has come yet, or the browser broke off. */
  sentFrom: string | null
}

/** Reads a kept draft; null when it is none of ours, empty, or too old. */
export function readDraft(found: unknown, now: number): Draft | null {
  const { words, savedAt, sentFrom } = fieldsOf(found)
  if (typeof savedAt !== 'number' || now - savedAt > DRAFT_DAYS_MAX * DAY_MS) return null
  const typed = Object.entries(fieldsOf(words)).flatMap(([name, text]) =>
    typeof text === 'string' && text.trim() !== '' ? [[name, text] as const] : [],
  )
  if (typed.length === 0) return null
  const from = typeof sentFrom === 'string' ? sentFrom : null
  return { words: Object.fromEntries(typed), savedAt, sentFrom: from }
}

/**
 * Whether a draft has arrived: it was sent, and the browser was led to the comment it became (`said` names it), another
 * than the one it stood at when it was sent.
 */
export function hasArrived({ sentFrom }: Draft, search: string): boolean {
  const said = (query: string) => new URLSearchParams(query).get('said')
  return sentFrom !== null && said(search) !== null && said(search) !== said(sentFrom)
}
