import { z } from 'zod'

import { isVisible, typedLine } from '@/domain/typed-text'

const WORDS_LENGTH_MAX = 40

const words = typedLine
  .refine((line) => line.length <= WORDS_LENGTH_MAX, 'Keep it under 40 characters.')
  .transform((line) => (isVisible(line) ? line : ''))

/** A reader's words for each colour; empty stands for the house's word. */
export const colourNamesInput = z.strictObject({
  EMBER: words,
  MOSS: words,
  SKY: words,
  ROSE: words,
})
export type ColourNamesInput = z.output<typeof colourNamesInput>
