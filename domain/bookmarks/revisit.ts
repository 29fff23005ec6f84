import { z } from 'zod'

import { after, DAY_MS } from '@/domain/time'

/** So long has nobody looked at a passage that is shown again. */
const OLD_MS = 30 * DAY_MS
const NEXT_MS = 3 * DAY_MS
const PUT_OFF_MS = 7 * DAY_MS

/** `later`: not now. */
export const revisitInput = z.strictObject({
  wish: z.enum(['on', 'off', 'later'], 'Choose whether an old passage is shown to you.'),
})
export type RevisitInput = z.output<typeof revisitInput>

/** From when an old passage is shown; null: never. */
export function revisitFrom(wish: RevisitInput['wish'], now: Date): Date | null {
  if (wish === 'off') return null
  return wish === 'on' ? now : after(now, PUT_OFF_MS)
}

/** Looked up or kept before this, a passage is old. */
export const oldBefore = (now: Date): Date => after(now, -OLD_MS)

/** When the next one is shown after one was looked up. */
export const nextRevisit = (now: Date): Date => after(now, NEXT_MS)
