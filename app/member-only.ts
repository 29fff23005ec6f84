import { redirect } from 'next/navigation'

import type { MemberActor } from '@/domain/actor'

import { signedInOnly } from './signed-in-only'

/**
 * The member who asks for this page. Visitors are led to sign in and back; the nameless to choose a name; the suspended
 * to their account, which says why.
 */
export async function memberOnly(here: string): Promise<MemberActor & { handle: string }> {
  const actor = await signedInOnly(here)
  if (actor.handle === null) redirect(`/welcome?returnTo=${encodeURIComponent(here)}`)
  if (actor.isSuspended && !/^\/account(?:[/?]|$)/.test(here)) redirect('/account')
  return { ...actor, handle: actor.handle }
}
