import 'server-only'
import type { Colour } from '@/domain/bookmarks/colour'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { changedWords, type PlacedWords } from '@/domain/passages/changed-words'
import { standingOf, type Standing } from '@/domain/passages/standing'
import type { Prisma } from '@/server/db'

/** What a bookmark needs loaded with it to become a mark. */
export const WITH_PASSAGE = {
  essay: { select: { currentRevisionId: true } },
  passage: {
    include: {
      revision: { select: { number: true, publishedAt: true } },
      placements: {
        where: { OR: [{ revision: { currentOf: { isNot: null } } }, { method: 'hand' }] },
        orderBy: { revision: { number: 'asc' } },
      },
    },
  },
} satisfies Prisma.BookmarkInclude

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
    revision: { number: number; publishedAt: Date }
    /** That of the current revision, and those said by hand, in the order of their revisions. */
    placements: (Standing & PlacedWords)[]
  } | null
}

/** The mark a bookmark of a passage makes on today's essay; null for a bookmark of the essay as a whole. */
export function markOf({ id, colour, note, essay, passage }: Row): PassageMark | null {
  if (passage === null) return null
  const { currentRevisionId: today } = essay
  const placement = passage.placements.find(({ revisionId }) => revisionId === today) ?? null
  const standing = standingOf(passage, placement, today)
  const changed = changedWords(passage, today)
  const { number, publishedAt } = passage.revision
  const revision = { number, publishedAt: publishedAt.toISOString() }
  return {
    ...{ id, passageId: passage.id, colour, note, exact: passage.exact, ...standing },
    ...(changed ? { change: { ...changed, revision } } : repairs(passage.placements, standing)),
  }
}

/** What can be said of words of which no change is told. */
function repairs(placements: readonly PlacedWords[], { state }: Standing) {
  const isSaid = placements.some(({ method }) => method === 'hand')
  return {
    ...((isSaid || state === 'MOVED') && { mayBeShown: true }),
    ...(isSaid && { mayBeUndone: true }),
  }
}

/** The words that an owner keeps: those chosen, or others that they accepted since. */
export function wordsKept({ exact, state, change }: PassageMark, placed: string | null): string {
  if (change) return change.said === 'new' ? (change.today ?? exact) : change.before
  return state === 'GONE' ? exact : (placed ?? exact)
}
