import { undoable } from './projection'
import type { DecidedKind } from './transitions'
import type { World } from './world'
import { decided, logOf, undone } from './world-decisions'

/** Several decided alike, all or none. */
export function decidedTogether(
  world: World,
  { who, comments, kind }: { who: number; comments: readonly number[]; kind: DecidedKind },
): World | null {
  const batch = world.log.length
  if (comments.length === 0 || new Set(comments).size < comments.length) return null
  const act = { who, office: 'moderator', kind, batch } as const
  return comments.reduce<World | null>(
    (now, comment) => now && decided(now, { ...act, comment }),
    world,
  )
}

/** What of a batch still stands is undone; null when nothing does. */
export function undoneTogether(
  world: World,
  { who, batch }: { who: number; batch: number },
): World | null {
  const standing = world.log.flatMap((row, place) =>
    row.batch === batch && undoable(logOf(world, row.comment)).has(String(place)) ? [place] : [],
  )
  if (standing.length === 0) return null
  const own = world.log.length
  return standing.reduce<World | null>(
    (now, decision) => now && undone(now, { who, decision, batch: own }),
    world,
  )
}
