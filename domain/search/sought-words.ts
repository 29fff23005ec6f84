export const SOUGHT_LENGTH_MAX = 200

/** Words fit to be looked for, or the sentence that says why they are not; both null when nothing was typed. */
export type SoughtWords = { words: string | null; fault: string | null }

const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
const NO_WORD = /[^\p{L}\p{N}\p{M}"\s-]/gu
/** One of these is a word by itself. */
const WHOLE_WORD = /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Reads what was typed to search for: words in lower case, quotation marks, and a minus before what is to be left out.
 * Never throws: whatever comes, it is words or a sentence.
 */
export function soughtWords(typed: string): SoughtWords {
  const text = typed
    .slice(0, 4 * SOUGHT_LENGTH_MAX)
    .normalize('NFC')
    .replace(NOT_TEXT, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return { words: null, fault: null }
  if (text.length > SOUGHT_LENGTH_MAX) return faulty(TOO_LONG)
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? []
  if (letters.length === 0) return faulty('There is no letter or number in that. Look for a word.')
  if (letters.length === 1 && !WHOLE_WORD.test(text)) return faulty('Write at least two letters.')
  return { words: asWords(text), fault: null }
}

const TOO_LONG = `Keep it under ${SOUGHT_LENGTH_MAX} characters: a few words find more than a paragraph.`

const faulty = (fault: string): SoughtWords => ({ words: null, fault })

/** “karmic-bond” is two words, side by side when it is to be left out. */
const asWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/(?<=^|\s)-([^\s"-]+(?:[-‐‑][^\s"-]+)+)/gu, (_, joined: string) => `-"${joined}"`)
    .replace(/[‐‑]|(?<!^|\s)-/gu, ' ')
    .replace(NO_WORD, ' ')
    .replace(/-(?![\p{L}\p{N}"])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
