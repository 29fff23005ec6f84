import 'server-only'
import { transitionOf } from '@/domain/moderation/transitions'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

const IN_OFFICE =
  'They hold an office. An owner takes it away first, at the page of roles; then you can decide this.'

/** Whoever holds an office is not warned, slowed or banned by a colleague: an owner could be locked out of their library. */
export async function mustBeSanctionable(
  tx: Transaction,
  { kind, authorId }: { kind: string; authorId: string },
): Promise<void> {
  if (transitionOf(kind)?.restricts !== 'member') return
  const { roles } = await tx.member.findUniqueOrThrow({
    where: { id: authorId },
    select: { roles: true },
  })
  if (roles.some((role) => role === 'OWNER' || role === 'MODERATOR'))
    throw new Refusal('forbidden', IN_OFFICE)
}
