import type { Reaction, ReactionWord } from './reaction'

/** What is said. */
export const REACTION_SAID: Readonly<Record<ReactionWord, string>> = {
  THANK_YOU: 'thank you',
  HELPED: 'this helped me',
  DIFFERENTLY: 'I see it differently',
  ME_TOO: 'me too',
  SOURCE: 'source?',
}

/** What was said to a comment, in one line. */
export const reactionsLine = (reactions: readonly Reaction[]): string =>
  reactions.map(({ word, count }) => `${REACTION_SAID[word]} ${count}`).join(' · ')
