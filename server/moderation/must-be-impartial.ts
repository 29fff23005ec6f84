import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** Nobody decides about their own words, wherever the team has another moderator. */
export async function mustBeImpartial(
  tx: Transaction,
  decider: MemberActor,
  { authorId }: { authorId: string },
): Promise<void> {
  if (authorId !== decider.id) return
  const other = await tx.member.findFirst({
    where: { roles: { has: 'MODERATOR' }, id: { not: decider.id } },
    select: { id: true },
  })
  if (other) throw new Refusal('forbidden', 'These are your own words: another moderator decides.')
}
