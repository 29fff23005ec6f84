import { z } from 'zod'

import { PLACEMENT_STATES } from '@/domain/passages/placement'

import { COLOURS } from './colour'

const offset = z.number().nullable()

/** A member's mark on a passage, as its owner sees it on today's essay. */
export const passageMark = z.object({
  id: z.string(),
  passageId: z.string(),
  colour: z.enum(COLOURS),
  /** Private: shown to its owner only. */
  note: z.string(),
  /** The words as they were first chosen. */
  exact: z.string(),
  state: z.enum(PLACEMENT_STATES),
  start: offset,
  end: offset,
  place: offset,
})

export type PassageMark = z.infer<typeof passageMark>
