import 'server-only'
import { landingOf } from '@/domain/accounts/landing'
import type { Prisma, Transaction } from '@/server/db'

import { suspensionAt } from './suspension'

/** Where signing in leads a member: where they wished, unless they rest or are suspended; see `landingOf`. */
export async function landingFor(
  tx: Transaction,
  member: Prisma.MemberModel,
  { wish, now }: { wish: string; now: Date },
): Promise<string> {
  const where = { authorId: member.id, ...suspensionAt(now) }
  const isSuspended = (await tx.decision.count({ where })) > 0
  return landingOf({ ...member, isSuspended }, wish)
}
