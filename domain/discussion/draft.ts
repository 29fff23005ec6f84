import { fieldsOf } from '@/domain/fields-of'
import { DAY_MS } from '@/domain/time'

/** A half-written box is kept this long on the device; what a member typed, and the library has not got, far longer. */
const DRAFT_DAYS_MAX = 2
const UNSENT_DAYS_MAX = 90

/** What was typed in a box and not sent, by field. */
export type Draft = {
  words: Readonly<Record<string, string>>
  savedAt: number
  /** The address from which it was sent; null while it was not. No answer has come yet, or the browser broke off. */
  sentFrom: string | null
  /** The key of the form with which it was sent. */
  sentAs: string | null
  /** The last sequence of the library's draft that was known when these words were typed; 0 for none. */
  seen: number
  /** Whether the library has these words. */
  isKept: boolean
  /** Whose words they are, as their box names its member; empty for a visitor's. */
  owner: string
}

/** Reads a kept draft; null when it is none of ours, empty, or too old. */
export function readDraft(found: unknown, now: number): Draft | null {
  const { words, savedAt, sentFrom, sentAs, seen, isKept, owner } = fieldsOf(found)
  const isHereAlone = isKept !== true && typeof owner === 'string' && owner !== ''
  const daysMax = isHereAlone ? UNSENT_DAYS_MAX : DRAFT_DAYS_MAX
  if (typeof savedAt !== 'number' || now - savedAt > daysMax * DAY_MS) return null
  const typed = Object.entries(fieldsOf(words)).flatMap(([name, text]) =>
    typeof text === 'string' && text.trim() !== '' ? [[name, text] as const] : [],
  )
  if (typed.length === 0) return null
  return {
    words: Object.fromEntries(typed),
    savedAt,
    sentFrom: typeof sentFrom === 'string' ? sentFrom : null,
    sentAs: typeof sentAs === 'string' ? sentAs : null,
    seen: typeof seen === 'number' ? seen : 0,
    isKept: isKept === true,
    owner: typeof owner === 'string' ? owner : '',
  }
}

/** Whether words on a device may be shown in a box of this owner's: their own, or a visitor's, who signed in meanwhile. */
export const isOpenTo = (draft: Pick<Draft, 'owner'>, owner: string): boolean =>
  draft.owner === '' || draft.owner === owner

/** What is said to whoever wants to sign out while words of theirs are on this device alone; null when none are. */
export function wordsLostBySigningOut(count: number): string | null {
  if (count === 0) return null
  const [what, them] =
    count === 1
      ? ['What you typed in one box is', 'it']
      : [`What you typed in ${count} boxes is`, 'it all']
  return `${what} on this device alone. Open the page where you typed it and send it, or sign out now and lose ${them}: press the button once more.`
}

/**
 * Whether a draft has arrived: it was sent, and the browser was led to the comment it became (`said` names it), another
 * than the one it stood at when it was sent.
 */
export function hasArrived({ sentFrom }: Pick<Draft, 'sentFrom'>, search: string): boolean {
  const said = (query: string) => new URLSearchParams(query).get('said')
  return sentFrom !== null && said(search) !== null && said(search) !== said(sentFrom)
}

/**
 * The key with which these words go out: that of a draft that was sent before and of which no answer came, while they are
 * the same. Had they arrived all the same, they are not said twice.
 */
export const keyToSend = (
  own: string | undefined,
  { words, sent }: { words: Words; sent: Pick<Draft, 'words' | 'sentAs'> | null },
): string | undefined =>
  sent?.sentAs != null && areSameWords(sent.words, words) ? sent.sentAs : own

type Words = Readonly<Record<string, string>>

/** Whether the fields hold the same; a field that is not there is empty. */
export const areSameWords = (one: Words, other: Words): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => lineEnds(one[name]).trim() === lineEnds(other[name]).trim(),
  )

const lineEnds = (text = ''): string => text.replaceAll('\r\n', '\n')
