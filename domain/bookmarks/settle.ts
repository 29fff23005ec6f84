import { z } from 'zod'

import { chosenPassage, type ChosenPassage } from '@/domain/passages/chosen-passage'
import { QUOTATION_LENGTH_MAX } from '@/domain/passages/quotation'
import { typedText } from '@/domain/typed-text'

const id = z.uuid('Reload the page and try once more.')
const LONG = 'Give fewer words: a passage has at most 5,000 characters.'

/** `new`: the words of today are right; `old`: only the former words are; `undo`: let the library say again. */
const wordless = z.enum(['new', 'old', 'undo'])

/** The revision whose words were looked at: others are not accepted unseen. */
const seen = z.uuid('Reload the page and try once more.').optional()

/** What an owner says of a passage whose words changed, from a page of the essay: `here`, with the words selected there. */
export const settleRequest = z.union([
  z.strictObject({ said: wordless, seen }),
  z.strictObject({ said: z.literal('here'), chosen: chosenPassage }),
])
export type SettleRequest = z.output<typeof settleRequest>

/** The same from a form, where the words are typed or pasted. */
export const settleForm = z.strictObject({
  id,
  said: z.enum(['new', 'old', 'undo', 'here'], 'Choose what to do with the words.'),
  seen,
  words: typedText.pipe(z.string().max(QUOTATION_LENGTH_MAX, LONG)).default(''),
})

/** What an owner says of where the words of a bookmark stand today. `exact` is typed, `chosen` selected. */
export type SettleInput = { id: string } & (
  | { said: z.output<typeof wordless>; seen?: string | undefined }
  | { said: 'here'; chosen: ChosenPassage }
  | { said: 'here'; exact: string }
)
