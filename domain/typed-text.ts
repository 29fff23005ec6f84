import { z } from 'zod'

const NOT_STORABLE = /\0/g
const HALF_CHARACTER = /\p{Cs}/gu
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u

/** What a person typed, as the database gives it back: one kind of line end, no NUL, nothing blank at the ends. */
export const typedText = z
  .string()
  .transform((typed) =>
    typed
      .replaceAll('\r\n', '\n')
      .replaceAll(NOT_STORABLE, '')
      .replaceAll(HALF_CHARACTER, '\uFFFD')
      .trim(),
  )

/** Whether there is anything to read in it: not only spaces and characters that show nothing. */
export const isVisible = (text: string): boolean => VISIBLE.test(text)
