import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

import { isForAnother } from './is-for-another'

/** Nobody decides about their own words, wherever the team has another moderator. */
export async function mustBeImpartial(
  tx: Transaction,
  decider: MemberActor,
  about: { authorId: string },
): Promise<void> {
  if (await isForAnother(tx, decider, about))
    throw new Refusal('forbidden', 'These are your own words: another moderator decides.')
}
