import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { draftOwner } from '@/server/discussion/draft-owner'

/** Refuses what a device kept for another member than the one who is signed in by now. */
export function mustBeOwner(actor: Actor, owner: string | undefined): void {
  if (owner === undefined || owner === draftOwner(actor)) return
  throw new Refusal(
    'forbidden',
    'Someone else is signed in by now. These words wait here for whoever kept them.',
  )
}
