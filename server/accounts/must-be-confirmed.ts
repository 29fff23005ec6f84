import 'server-only'
import { isConfirmed } from '@/domain/accounts/confirmation'
import type { MemberActor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

const SENTENCE = 'Show once more that it is you, then do this again.'

/** Refuses what is grave (address, offices, leaving, everything out) to a session that has not lately shown who uses it. */
export function mustBeConfirmed(actor: MemberActor, now: Date): void {
  if (!isConfirmed(actor, now)) throw new Refusal('forbidden', SENTENCE)
}
