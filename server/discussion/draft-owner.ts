import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { derivedSecret } from '@/server/auth/token'

/** How copies of what this reader types are marked on a device, so that nobody else gets them there; empty for a visitor. */
export const draftOwner = (actor: Actor): string =>
  actor.kind === 'visitor' ? '' : derivedSecret('draft owner', actor.id).toString('base64url')

/** Throws when a box that names its member is asked for, or written, by somebody else who signed in meanwhile. */
export function mustOwnDraft(actor: Actor, owner: string | undefined): void {
  if (owner !== undefined && owner !== draftOwner(actor)) throw new Refusal('forbidden', OF_ANOTHER)
}

const OF_ANOTHER =
  'Someone else is signed in by now. Open the page again to write; copy your words first.'
