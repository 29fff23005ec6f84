import 'server-only'
import type { Actor } from '@/domain/actor'
import { derivedSecret } from '@/server/auth/token'

/** How copies of what this reader types are marked on a device, so that nobody else gets them there; empty for a visitor. */
export const draftOwner = (actor: Actor): string =>
  actor.kind === 'visitor' ? '' : derivedSecret('draft owner', actor.id).toString('base64url')
