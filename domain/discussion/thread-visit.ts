import { z } from 'zod'

import { MINUTE_MS } from '@/domain/time'
import { uuid } from '@/domain/uuid'

/** How long a conversation may be closed and the visit goes on: what was new when it began stays marked. */
export const VISIT_PAUSE_MS = 30 * MINUTE_MS

/** Whoever writes at this moment has an earlier time than their words can be read: these are told once more, not missed. */
export const SETTLING_MS = 1_000

export const visitInput = z.strictObject({
  /** Whether the conversation itself is open, not one of its branches: only then it is a visit. */
  isWhole: z.boolean(),
})
export type VisitInput = z.output<typeof visitInput> & { threadId: string }

export const foldInput = z.strictObject({ commentId: uuid })
export type FoldInput = z.output<typeof foldInput>
