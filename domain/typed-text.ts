import { z } from 'zod'

import { asTyped } from './as-typed'

const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

/** What a person typed, as it is stored: see `asTyped`. */
export const typedText = z.string().transform(asTyped)

/** Whether there is anything to read in it: not only spaces and characters that show nothing. */
export const isVisible = (text: string): boolean => VISIBLE.test(text)
