import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { LAW_LENGTH_MAX } from './report'

/** Why words are erased for good, and what an owner is asked to add. */
export const PURGE_GROUNDS = {
  LAW: 'A law or a court demands it',
  ERASURE: 'Someone asked for the erasure of what is said about them',
} as const
export type PurgeGround = keyof typeof PURGE_GROUNDS

export const purgeWordsInput = z.strictObject({
  requestKey: z.uuid(),
  commentId: z.uuid('Open the comment again.'),
  ground: z.enum(
    Object.keys(PURGE_GROUNDS) as [PurgeGround, ...PurgeGround[]],
    'Choose why the words must go.',
  ),
  reason: typedText.pipe(
    z
      .string()
      .refine(isVisible, 'Say which law, or when it was asked for. Repeat none of the words.')
      .max(LAW_LENGTH_MAX, `Keep it under ${LAW_LENGTH_MAX} characters.`),
  ),
  isSure: z.literal('on', 'Tick that you know it: nothing brings these words back.'),
})
/** An owner's wish to erase the words of a comment for good. */
export type PurgeWordsInput = z.output<typeof purgeWordsInput>

/** What the author reads of it. */
export const PURGE_EXPLANATION: Readonly<Record<PurgeGround, string>> = {
  LAW: 'The owner of this library erased these words for good, because a law demands it.',
  ERASURE:
    'The owner of this library erased these words for good, because someone asked for the erasure of what they say.',
}

const IN_ADDRESS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The id of a comment in what somebody typed or pasted: the id itself, or the address of the comment. Null: there is none. */
export const commentNamed = (typed: unknown): string | null =>
  typeof typed === 'string' ? (IN_ADDRESS.exec(typed)?.[0].toLowerCase() ?? null) : null
