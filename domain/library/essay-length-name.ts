export const ESSAY_LENGTHS = ['short', 'medium', 'long'] as const
export type EssayLength = (typeof ESSAY_LENGTHS)[number]

const SHORT_MINUTES_BELOW = 8
const LONG_MINUTES_ABOVE = 20

/** What an essay of so many minutes is called. */
export function lengthOf(minutes: number): EssayLength {
  if (minutes < SHORT_MINUTES_BELOW) return 'short'
  return minutes > LONG_MINUTES_ABOVE ? 'long' : 'medium'
}

/** The same in words that say how long it takes. */
export const LENGTH_WORDS: Readonly<Record<EssayLength, string>> = {
  short: `Short, under ${SHORT_MINUTES_BELOW} minutes`,
  medium: `Medium, ${SHORT_MINUTES_BELOW} to ${LONG_MINUTES_ABOVE} minutes`,
  long: `Long, over ${LONG_MINUTES_ABOVE} minutes`,
}
