import type { ProviderAddress } from './provider-person'
import type { ProviderProblem } from './provider-problem'

export type ProviderStanding = {
  /** The member whom this account of the provider lets in already. */
  ownerId: string | null
  /** The member who is signed in and asked to link it. */
  linking: { id: string; hasAnother: boolean } | null
  /** The address the provider tells of. */
  address: ProviderAddress | null
  /** The member who has that address with us. */
  namesake: { id: string; isVerified: boolean; hasAnother: boolean } | null
}

export type ProviderOutcome =
  | { kind: 'enter'; memberId: string }
  | { kind: 'link'; memberId: string }
  | { kind: 'join'; email: string | null }
  | { kind: 'refuse'; problem: ProviderProblem }

const refuse = (problem: ProviderProblem): ProviderOutcome => ({ kind: 'refuse', problem })

/**
 * Whom an account of a provider lets in. `hasAnother`: another account of the same provider is linked. An address joins two
 * accounts only when both sides have verified it; one that the provider has not verified is refused whether or not a member
 * has it, so that nobody learns who is one.
 */
export function providerSignIn(standing: ProviderStanding): ProviderOutcome {
  const { ownerId, linking, address, namesake } = standing
  if (linking) return linkingOutcome(ownerId, linking)
  if (ownerId !== null) return { kind: 'enter', memberId: ownerId }
  if (address === null) return { kind: 'join', email: null }
  if (!address.isVerified) return refuse('unverified')
  if (namesake === null) return { kind: 'join', email: address.email }
  if (!namesake.isVerified) return refuse('unverified')
  return namesake.hasAnother ? refuse('second') : { kind: 'link', memberId: namesake.id }
}

function linkingOutcome(
  ownerId: string | null,
  { id, hasAnother }: NonNullable<ProviderStanding['linking']>,
): ProviderOutcome {
  if (ownerId === id) return { kind: 'enter', memberId: id }
  if (ownerId !== null) return refuse('taken')
  return hasAnother ? refuse('second') : { kind: 'link', memberId: id }
}
