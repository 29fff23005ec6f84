import { z } from 'zod'

/** An address of the desk or of its log, to which somebody is led back: no other is taken. */
export const deskPlace = z
  .string()
  .max(600)
  .regex(/^\/moderation(?:\/decisions)?(?:\?[\w=&%.~+-]*)?$/, 'Open the desk again.')
  .default('/moderation')
