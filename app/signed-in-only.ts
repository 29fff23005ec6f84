import { redirect } from 'next/navigation'

import type { MemberActor } from '@/domain/actor'
import { currentActor } from '@/server/auth/current-actor'

/** Whoever is signed in, with a name or without: for what they may do before they chose one. Visitors are led to sign in. */
export async function signedInOnly(here: string): Promise<MemberActor> {
  const actor = await currentActor()
  if (actor.kind === 'visitor') redirect(`/sign-in?returnTo=${encodeURIComponent(here)}`)
  return actor
}
