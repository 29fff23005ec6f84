import 'server-only'
import type { Prisma } from '@/server/db'

/** Decisions that suspend or ban a member at this moment: taken, not reversed, and not run out. */
export const suspensionAt = (now: Date) =>
  ({
    kind: { in: ['SUSPEND', 'BAN'] },
    reversedBy: { is: null },
    OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
  }) satisfies Prisma.DecisionWhereInput
