import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

import { LAW_LENGTH_MAX } from './report'

/** Why words are erased for good, and what an owner is asked to add. */
export const PURGE_GROUNDS = {
  LAW: 'A law or a court demands it',
  ERASURE: 'Someone asked for the erasure of what is said about them',
} as const
export type PurgeGround = keyof typeof PURGE_GROUNDS

const PHRASES_LENGTH_MAX = 1_000
const PHRASE_LENGTH_MIN = 3
const SHORT_PHRASE = `Give each line at least ${PHRASE_LENGTH_MIN} characters: it goes wherever it stands.`

/** What an owner names, a line for each, that goes wherever moderators, reporters or appellants wrote it. */
const phrases = typedText
  .transform((typed) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(isVisible),
  )
  .pipe(z.array(z.string().min(PHRASE_LENGTH_MIN, SHORT_PHRASE)))
  .refine(
    (lines) => lines.join('').length <= PHRASES_LENGTH_MAX,
    `Keep it under ${PHRASES_LENGTH_MAX.toLocaleString('en')} characters.`,
  )

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
  phrases: phrases.optional(),
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

/** Where people wrote beside a comment what may repeat its words, and what such a row is called: one, several. */
const REPEATING_PLACES = {
  decisions: ['reason or note of a decision', 'reasons and notes of decisions'],
  appeals: ['appeal, with its answer', 'appeals, with their answers'],
  reports: ['report', 'reports'],
  letters: ['report by mail', 'reports by mail'],
  notes: ['note on a member', 'notes on members'],
  accounts: ['reason in the history of an account', 'reasons in the history of accounts'],
  conversations: ['reason in the log of a conversation', 'reasons in the logs of conversations'],
} as const
export type RepeatingPlace = keyof typeof REPEATING_PLACES

/** What goes along with the words, in one line; empty when it is nothing. */
export const goesAlong = (counts: Readonly<Record<RepeatingPlace, number>>): string =>
  Object.entries(REPEATING_PLACES)
    .flatMap(([place, [one, several]]) => {
      const count = counts[place as RepeatingPlace]
      return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`]
    })
    .join(', ')

const IN_ADDRESS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The id of a comment in what somebody typed or pasted: the id itself, or the address of the comment. Null: there is none. */
export const commentNamed = (typed: unknown): string | null =>
  typeof typed === 'string' ? (IN_ADDRESS.exec(typed)?.[0].toLowerCase() ?? null) : null
