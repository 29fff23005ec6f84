import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ProviderProblem } from '@/domain/accounts/provider-problem'
import { providerSignIn } from '@/domain/accounts/provider-sign-in'
import { Refusal } from '@/domain/refusal'
import { tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'

import { openSession, type SignedIn } from './complete-sign-in'
import { joinLibrary } from './join-library'
import { landingFor } from './landing-for'
import { keepProviderAccount, providerStanding, type Guest } from './provider-standing'
import { tellOfWayIn } from './tell-of-way-in'

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
  const found = await memberOf(tx, arriving, now)
  if (typeof found === 'string') return found
  const { member, isLinked } = found
  await keepProviderAccount(tx, arriving, { memberId: member.id, now })
  if (actor.kind === 'member' && actor.session) {
    await tx.session.deleteMany({ where: { id: actor.session.id } })
  }
  const sessionToken = await openSession(tx, member.id, now)
  if (isLinked) {
    const where = { tokenHash: tokenHash(sessionToken) }
    const { id: sessionId } = await tx.session.findUniqueOrThrow({ where, select: { id: true } })
    await tellOfWayIn(tx, { kind: 'provider-linked', memberId: member.id, sessionId })
  }
  return {
    sessionToken,
    returnTo: await landingFor(tx, member, { wish: arriving.returnTo, now }),
    needsHandle: member.handle === null,
  }
}

async function memberOf(tx: Transaction, arriving: Arriving, now: Date) {
  const outcome = providerSignIn(await providerStanding(tx, arriving, null))
  if (outcome.kind === 'refuse') return outcome.problem
  if (outcome.kind !== 'join') {
    const member = await tx.member.findUniqueOrThrow({ where: { id: outcome.memberId } })
    return { member, isLinked: outcome.kind === 'link' }
  }
  const where = { tokenHash: tokenHash(arriving.invitation ?? '') }
  const invitation = await tx.invitation.findUnique({ where, select: { id: true } })
  const joining = { email: outcome.email, invitationId: invitation?.id ?? null }
  return { member: await joinLibrary(tx, joining, now), isLinked: false }
}
