import { z } from 'zod'

/** A whole number as a person types it, from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string(`Write a number from ${least} to ${most}.`)
    .trim()
    .refine((typed) => /^\d{1,6}$/.test(typed) && +typed >= least && +typed <= most, {
      error: `Write a number from ${least} to ${most}.`,
    })
    .transform(Number)
