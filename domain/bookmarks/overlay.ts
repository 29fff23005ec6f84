import { z } from 'zod'

import { passageMark } from './mark'

/** What lies over an essay's page for one reader: who they are, what they may do, what they marked. */
export const essayOverlay = z.object({
  /** Null: a visitor. */
  member: z.object({ handle: z.string().nullable(), roles: z.array(z.string()) }).nullable(),
  bookmarks: z.array(passageMark),
  may: z.object({ keep: z.boolean(), open: z.boolean() }),
})

export type EssayOverlay = z.infer<typeof essayOverlay>
