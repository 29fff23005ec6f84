import 'server-only'
import type { MemberActor } from '@/domain/actor'
import {
  checkFacts,
  standingOf,
  type CheckFacts,
  type Standing,
} from '@/server/moderation/what-checks-know'
import type { Statements } from '@/server/statements'

/** What the checks know of whoever writes these words, and of the words, as it stands in this transaction. */
export async function authorStanding(
  tx: Statements,
  actor: MemberActor,
  words: string,
): Promise<Standing> {
  const [found] = await tx.$queryRaw<{ facts: CheckFacts }[]>`
    SELECT ${checkFacts(actor.id, words)} AS facts`
  if (!found) throw new Error('a statement without a condition gave no row')
  return standingOf(tx, actor, found.facts)
}
