import 'server-only'
import { shownName } from '@/domain/accounts/shown-name'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { lostRace } from './lost-race'

const GIVEN_BACK = 'You gave this case back. Take it again to go on.'

/** Why a case cannot be taken or kept: it is not there, it is decided, or somebody else has it. Names who. */
export async function claimRefused(tx: Transaction, caseId: string): Promise<Refusal> {
  const found = await tx.case.findUnique({
    where: { id: caseId },
    select: {
      state: true,
      claimedUntil: true,
      claimedBy: { select: { handle: true } },
    },
  })
  if (!found) return new Refusal('not-found', 'There is no such case.')
  if (found.state === 'CLOSED') return lostRace(tx, { caseId })
  if (!found.claimedBy || !found.claimedUntil) return new Refusal('conflict', GIVEN_BACK)
  return claimedBy(found.claimedBy.handle, found.claimedUntil)
}

/** The refusal for whoever comes to a case that is before somebody else. */
export const claimedBy = (handle: string | null, until: Date): Refusal =>
  new Refusal(
    'conflict',
    `${shownName(handle)} is at this case until ${until.toISOString().slice(11, 16)} UTC. Take the next one.`,
  )
