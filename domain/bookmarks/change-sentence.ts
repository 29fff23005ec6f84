import type { KeptChange } from './kept-change'

/** What is said of changed words to whoever keeps them. */
export function changeSentence({ said, today, before }: KeptChange): string {
  if (said === 'old') return 'You keep the words as they were. The essay has others now.'
  if (said === 'new') {
    return today === before
      ? 'You showed where the words stand now.'
      : 'You keep the words that stand in the essay now.'
  }
  return today === null
    ? 'The essay has been revised and these words are gone from it. They are kept as they were.'
    : 'The words changed.'
}
