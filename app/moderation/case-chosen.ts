import type { Actor } from '@/domain/actor'
import type { CaseView } from '@/domain/moderation/case'
import { uuid } from '@/domain/uuid'
import { openCaseById } from '@/server/moderation/queries'

type Queued = { id: string; claim: { isMine: boolean } | null }

/**
 * The case that the address names, while it is open; else the first in the queue that no other moderator has before them.
 * Null: there is none to show.
 */
export async function chosenCase(
  actor: Actor,
  wanted: unknown,
  queue: readonly Queued[],
): Promise<CaseView | null> {
  const asked = uuid.safeParse(wanted)
  const named = asked.success ? await openCaseById(actor, asked.data) : null
  if (named) return named
  const first = queue.find(({ claim }) => claim === null || claim.isMine) ?? queue[0]
  return first ? openCaseById(actor, first.id) : null
}
