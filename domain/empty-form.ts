import { z } from 'zod'

/** The input of a form that is only a button. */
export const nothing = z.strictObject({})
