import 'server-only'
import type { Colour } from '@/domain/bookmarks/colour'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { standingOf, type Standing } from '@/domain/passages/standing'

/** What a bookmark needs loaded with it to become a mark. */
export const WITH_PASSAGE = {
  essay: { select: { currentRevisionId: true } },
  passage: {
    include: { placements: { where: { revision: { currentOf: { isNot: null } } } } },
  },
} as const

type Row = {
  id: string
  colour: Colour
  note: string
  essay: { currentRevisionId: string | null }
  passage: {
    id: string
    exact: string
    revisionId: string
    start: number
    end: number
    /** At most one: that of the current revision. */
    placements: Standing[]
  } | null
}

/** The mark a bookmark of a passage makes on today's essay; null for a bookmark of the essay as a whole. */
export function markOf({ id, colour, note, essay, passage }: Row): PassageMark | null {
  if (passage === null) return null
  const standing = standingOf(passage, passage.placements[0] ?? null, essay.currentRevisionId)
  return { id, passageId: passage.id, colour, note, exact: passage.exact, ...standing }
}
