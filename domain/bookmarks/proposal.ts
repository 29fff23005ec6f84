import { z } from 'zod'

import { isVisible, typedText } from '@/domain/typed-text'

export type ProposalState = 'OPEN' | 'ACCEPTED' | 'DECLINED'

/** In characters: what a proposer says to the editors, and they to the proposer. */
export const PROPOSAL_WORDS_MAX = 1_000

const words = typedText.pipe(z.string().max(PROPOSAL_WORDS_MAX, 'Keep it under 1,000 characters.'))
const id = z.uuid('Reload the page and try once more.')
const concept = z
  .string('Choose a concept.')
  .regex(/^[a-z0-9-]{1,120}$/, 'Choose a concept of the list.')
const wanted = z.enum(['on', ''], 'Tick it, or leave it empty.').default('')

export const fileInput = z.strictObject({
  id,
  concept,
  wish: z.enum(['file', 'unfile'], 'Choose whether it is filed.').default('file'),
})
export type FileInput = z.output<typeof fileInput>

/** `id` is that of the proposer's own bookmark. */
export const proposeInput = z.strictObject({
  id,
  concept,
  words: words.default(''),
  credit: wanted,
})
export type ProposeInput = z.output<typeof proposeInput>

/** What a proposer does with a proposal of theirs: takes it back, or says whether their name stands beside it. */
export const ownProposalInput = z.strictObject({
  id,
  wish: z.enum(['withdraw', 'credit', 'uncredit'], 'Choose what becomes of it.'),
})
export type OwnProposalInput = z.output<typeof ownProposalInput>

export const decideProposalInput = z
  .strictObject({
    id,
    wish: z.enum(['accept', 'decline', 'undo'], 'Choose what becomes of it.'),
    reason: words.default(''),
  })
  .refine(({ wish, reason }) => wish !== 'decline' || isVisible(reason), {
    path: ['reason'],
    message: 'Say why, in a sentence: whoever proposed it reads it.',
  })
export type DecideProposalInput = z.output<typeof decideProposalInput>

type Told = { state: ProposalState; term: string; reason: string }

/** What the proposer is told, true also when it is read after an editor thought again. */
export function proposalSentence({ state, term, reason }: Told): string {
  const said = reason === '' ? '' : ` They say: “${reason}”`
  if (state === 'ACCEPTED') return `The passage you proposed for “${term}” now stands there.${said}`
  if (state === 'DECLINED') return `The editors did not take the passage for “${term}”.${said}`
  return `The editors look once more at the passage you proposed for “${term}”.`
}
