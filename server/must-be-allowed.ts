import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { LedOn } from '@/domain/led-on'
import { may, type Permission } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'

const SUSPENDED =
  'Your account is suspended. Until that ends you can read, and at your account see what is yours, take it with you, and leave.'
const WHY = { address: '/account', name: 'Why, and until when' }
const PAUSED =
  'Your account is paused. Come back first, at the page “Leaving” of your account; what you typed stays here.'

/** Returns the member when the law allows it; else throws the refusal a person can act upon. */
export function mustBeAllowed(
  actor: Actor,
  permission: Permission,
  subject?: Parameters<typeof may>[2],
): MemberActor {
  if (actor.kind === 'visitor') {
    throw new Refusal('sign-in', 'Sign in to do this. What you typed stays here.')
  }
  if (may(actor, permission, subject)) return actor
  if (actor.isSuspended) throw new LedOn(SUSPENDED, WHY)
  if (actor.handle === null) {
    throw new Refusal('forbidden', 'Choose a name for yourself first, at the page “Welcome”.')
  }
  if (actor.isPaused) throw new Refusal('forbidden', PAUSED)
  throw new Refusal('forbidden', 'You may not do this. If you think you should, ask a moderator.')
}
