import 'server-only'
import type { Prisma } from '@/server/db'

/** Everything decided on a comment, the oldest first, as `projectionOf()` reads it. */
export const LOG = {
  orderBy: { number: 'asc' },
  select: {
    ...{ id: true, caseId: true, kind: true },
    ...{ stateBefore: true, stateAfter: true, reversesId: true },
  },
} satisfies Prisma.Comment$decisionsArgs
