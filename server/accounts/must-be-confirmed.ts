import 'server-only'
import { isConfirmed } from '@/domain/accounts/confirmation'
import type { MemberActor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

const SENTENCE = 'Show once more that it is you, then do this again.'

/**
 * Refuses what is grave (address, offices, leaving, everything out) to a session that has not lately shown who uses it.
 * Returns the id of the session that has.
 */
export function mustBeConfirmed(actor: MemberActor, now: Date): string {
  if (actor.session === null || !isConfirmed(actor, now)) throw new Refusal('forbidden', SENTENCE)
  return actor.session.id
}
