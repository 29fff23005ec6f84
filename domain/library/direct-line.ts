const PIN = 'PIN '

/** How an author is reached directly, as readers of such sites know it. */
type DirectLine = { name: 'Extension' | 'PIN'; number: string }

/** A PIN as it is stored, where an extension is stored as its number alone. */
export const pinLine = (pin: string): string => `${PIN}${pin}`

/** Reads what is stored of an author's line. */
export const directLine = (stored: string): DirectLine =>
  stored.startsWith(PIN)
    ? { name: 'PIN', number: stored.slice(PIN.length) }
    : { name: 'Extension', number: stored }

/** The line inside a sentence: “extension 214”, “PIN 4711”. */
export function lineInWords(stored: string): string {
  const { name, number } = directLine(stored)
  return `${name === 'PIN' ? name : name.toLowerCase()} ${number}`
}
