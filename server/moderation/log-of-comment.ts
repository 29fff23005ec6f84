import 'server-only'
import type { Prisma } from '@/server/db'

/** Everything decided on a comment, the oldest first, as `undoable()` reads it. */
export const LOG = {
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  select: { id: true, stateBefore: true, stateAfter: true, reversesId: true },
} satisfies Prisma.Comment$decisionsArgs
