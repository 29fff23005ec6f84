import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { config } from '@/server/config'
import { db } from '@/server/db'

export type LinkedAccount = {
  id: string
  /** What people call the provider. */
  name: string
  /** ISO 8601, as is the next. */
  linkedAt: string
  lastUsedAt: string | null
  /** Whether it still lets in: the owner may have taken the provider away. */
  isOpen: boolean
}

export type Door = { id: string; name: string }

/** The other sites by which one may come in, in the order of their buttons. */
export const doors = (): Door[] => config().providers.map(({ id, name }) => ({ id, name }))

/** The member's linked accounts, and the providers of which they have linked none. */
export async function providerAccountsOf(
  actor: MemberActor,
): Promise<{ linked: LinkedAccount[]; unlinked: Door[] }> {
  const { providers } = config()
  const rows = await db.providerAccount.findMany({
    where: { memberId: actor.id },
    orderBy: { createdAt: 'asc' },
  })
  const linked = rows.map(({ id, provider, createdAt, lastUsedAt }) => {
    const known = providers.find(({ key }) => key === provider)
    const name = known?.name ?? provider.replace(/^https?:\/\//, '')
    return {
      ...{ id, name, isOpen: known !== undefined },
      linkedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }
  })
  const keys = new Set(rows.map(({ provider }) => provider))
  const unlinked = providers.filter(({ key }) => !keys.has(key))
  return { linked, unlinked: unlinked.map(({ id, name }) => ({ id, name })) }
}
