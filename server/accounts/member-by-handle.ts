import 'server-only'
import { handleSkeleton } from '@/domain/accounts/handle'
import { db, type Prisma } from '@/server/db'

/** Members whom others may look up: whoever rests, goes or has gone is not found. */
const FOUND = { pausedAt: null, eraseAt: null, erasedAt: null } as const

const columns = {
  id: true,
  handle: true,
  displayName: true,
  bio: true,
  pronouns: true,
  languages: true,
  profileShows: true,
  createdAt: true,
} as const satisfies Prisma.MemberSelect

export type FoundMember = Prisma.MemberGetPayload<{ select: typeof columns }> & { handle: string }

/** The member of this handle, however it is capitalised; null when there is none whom others may look up. */
export async function memberByHandle(named: string): Promise<FoundMember | null> {
  if (!/^[\w-]{1,24}$/.test(named)) return null
  const exact = await db.member.findFirst({ where: { handle: named, ...FOUND }, select: columns })
  if (exact?.handle === named) return { ...exact, handle: exact.handle }
  const alike = await db.member.findFirst({
    where: { handleSkeleton: handleSkeleton(named), ...FOUND },
    select: columns,
  })
  const handle = alike?.handle
  return alike && handle?.toLowerCase() === named.toLowerCase() ? { ...alike, handle } : null
}
