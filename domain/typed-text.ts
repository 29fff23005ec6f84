import { z } from 'zod'

import { asTyped } from './as-typed'

/** Signs that turn the direction of what stands around them. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** A heap of accents reaches into the lines above. */
const ACCENTS_HEAPED = /\p{M}{4}/u
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

/** What a person typed, as it is stored: see `asTyped`. */
export const typedText = z.string().transform(asTyped)

/** Whether there is anything to read in it: not only spaces and characters that show nothing. */
export const isVisible = (text: string): boolean => VISIBLE.test(text)

/** Text without signs that turn the direction of what stands around them. */
export const withoutTurns = (text: string): string => text.replaceAll(TURNING, '')

/** Whether accents are piled up on a letter, more than any language has. */
export const isHeaped = (text: string): boolean => ACCENTS_HEAPED.test(text.normalize('NFC'))

export const HEAPED = 'That is a heap of accents. Use fewer.'

/** What a person typed in one line that stands among other words: it neither turns nor covers them. */
export const typedLine = typedText
  .transform((typed) => withoutTurns(typed).replaceAll(/\s+/g, ' ').trim())
  .refine((line) => !isHeaped(line), HEAPED)
