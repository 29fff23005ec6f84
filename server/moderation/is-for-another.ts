import 'server-only'
import type { Transaction } from '@/server/db'

/** Whether words are a moderator's own while the team has another one: then they decide nothing of it, nor read who reported them. */
export async function isForAnother(
  tx: Pick<Transaction, 'member'>,
  moderator: { id: string },
  { authorId }: { authorId: string },
): Promise<boolean> {
  if (authorId !== moderator.id) return false
  const other = await tx.member.findFirst({
    where: { roles: { has: 'MODERATOR' }, id: { not: moderator.id } },
    select: { id: true },
  })
  return other !== null
}
