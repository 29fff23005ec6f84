import 'server-only'
import type { Actor } from '@/domain/actor'
import { landingOf } from '@/domain/accounts/landing'
import type { ProviderProblem } from '@/domain/accounts/provider-problem'
import { providerSignIn } from '@/domain/accounts/provider-sign-in'
import { Refusal } from '@/domain/refusal'
import { tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'

import { openSession, type SignedIn } from './complete-sign-in'
import { joinLibrary } from './join-library'
import { keepProviderAccount, providerStanding, type Guest } from './provider-standing'

type Arriving = Guest & { returnTo: string; invitation: string | null }

/**
 * Signs in whomever a provider names, as the member they are or a new one. The session they asked by ends with it. A
 * library that takes nobody new is one of the problems; nothing is changed then.
 */
export async function signInByProvider(
  actor: Actor,
  arriving: Arriving,
): Promise<SignedIn | ProviderProblem> {
  try {
    return await transaction((tx) => enter(tx, actor, arriving))
  } catch (problem) {
    if (problem instanceof Refusal && problem.code === 'forbidden') return 'closed'
    throw problem
  }
}

async function enter(
  tx: Transaction,
  actor: Actor,
  arriving: Arriving,
): Promise<SignedIn | ProviderProblem> {
  const now = new Date()
  const member = await memberOf(tx, arriving, now)
  if (typeof member === 'string') return member
  await keepProviderAccount(tx, arriving, { memberId: member.id, now })
  if (actor.kind === 'member' && actor.session) {
    await tx.session.deleteMany({ where: { id: actor.session.id } })
  }
  return {
    sessionToken: await openSession(tx, member.id, now),
    returnTo: landingOf(member, arriving.returnTo),
    needsHandle: member.handle === null,
  }
}

async function memberOf(tx: Transaction, arriving: Arriving, now: Date) {
  const outcome = providerSignIn(await providerStanding(tx, arriving, null))
  if (outcome.kind === 'refuse') return outcome.problem
  if (outcome.kind !== 'join') {
    return tx.member.findUniqueOrThrow({ where: { id: outcome.memberId } })
  }
  const where = { tokenHash: tokenHash(arriving.invitation ?? '') }
  const invitation = await tx.invitation.findUnique({ where, select: { id: true } })
  return joinLibrary(tx, { email: outcome.email, invitationId: invitation?.id ?? null }, now)
}
