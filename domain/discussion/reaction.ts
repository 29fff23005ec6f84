import { z } from 'zod'

export const REACTION_WORDS = ['THANK_YOU', 'HELPED', 'DIFFERENTLY', 'ME_TOO', 'SOURCE'] as const
export type ReactionWord = (typeof REACTION_WORDS)[number]

/** One word to a comment, said or taken back. */
export const reactInput = z.strictObject({
  commentId: z.uuid(),
  word: z.enum(REACTION_WORDS, 'Choose one of the words.'),
  wish: z.enum(['say', 'take back']),
})
export type ReactInput = z.output<typeof reactInput>

/** How many said a word, and whether the reader did. */
export type Reaction = { word: ReactionWord; count: number; isOwn: boolean }
