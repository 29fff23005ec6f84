import { redirect } from 'next/navigation'

import type { MemberActor } from '@/domain/actor'
import { currentActor } from '@/server/auth/current-actor'

/**
 * The member who asks for this page. Visitors are led to sign in and back; the nameless to choose a name; the suspended
 * to their account, which says why.
 */
export async function memberOnly(here: string): Promise<MemberActor & { handle: string }> {
  const actor = await currentActor()
  const back = encodeURIComponent(here)
  if (actor.kind === 'visitor') redirect(`/sign-in?returnTo=${back}`)
  if (actor.handle === null) redirect(`/welcome?returnTo=${back}`)
  if (actor.isSuspended && !/^\/account(?:[/?]|$)/.test(here)) redirect('/account')
  return { ...actor, handle: actor.handle }
}
