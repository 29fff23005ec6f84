import { z } from 'zod'

import { QUOTATION_LENGTH_MAX } from './quotation'

const CONTEXT_LENGTH_MAX = 200
const OFFSET_MAX = 10_000_000

const offset = z.int().min(0).max(OFFSET_MAX)
const context = z.string().max(CONTEXT_LENGTH_MAX)

/** The words a reader chose, as the page they read had them. */
export const chosenPassage = z.strictObject({
  /** The revision that was on the page. */
  revisionId: z.uuid(),
  start: offset,
  end: offset,
  exact: z
    .string()
    .min(1, 'Select some words first.')
    .max(QUOTATION_LENGTH_MAX, 'Select fewer words: a passage has at most 5,000 characters.'),
  prefix: context,
  suffix: context,
})

export type ChosenPassage = z.output<typeof chosenPassage>
