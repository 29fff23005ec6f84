import 'server-only'
import type { ProviderPerson } from '@/domain/accounts/provider-person'
import type { ProviderStanding } from '@/domain/accounts/provider-sign-in'
import type { Transaction } from '@/server/db'

import { lockAddress } from './lock-address'

/** Someone of a provider: `key` is the provider's, as accounts are stored. */
export type Guest = { key: string; person: ProviderPerson }

/** What we know of someone whom a provider names. Until the end of the transaction nobody else joins or links as the same. */
export async function providerStanding(
  tx: Transaction,
  { key: provider, person: { subject, address } }: Guest,
  linkingId: string | null,
): Promise<ProviderStanding> {
  await lockAddress(tx, `${provider} ${subject}`)
  if (address) await lockAddress(tx, address.email)
  const where = { provider_subject: { provider, subject } }
  const account = await tx.providerAccount.findUnique({ where })
  const namesake = address?.isVerified
    ? await tx.member.findUnique({ where: { email: address.email } })
    : null
  const hasAnother = async (memberId: string) =>
    (await tx.providerAccount.count({ where: { memberId, provider } })) > 0
  return {
    ownerId: account?.memberId ?? null,
    linking: linkingId === null ? null : { id: linkingId, hasAnother: await hasAnother(linkingId) },
    address,
    namesake: namesake && {
      id: namesake.id,
      isVerified: namesake.emailVerified !== null,
      hasAnother: await hasAnother(namesake.id),
    },
  }
}

/** Keeps the account with its member: the provider and its name for the person, and nothing else of what it told. */
export async function keepProviderAccount(
  tx: Transaction,
  { key: provider, person: { subject } }: Guest,
  { memberId, now }: { memberId: string; now: Date },
): Promise<void> {
  await tx.providerAccount.upsert({
    where: { provider_subject: { provider, subject } },
    create: { provider, subject, memberId, createdAt: now, lastUsedAt: now },
    update: { lastUsedAt: now },
  })
}
