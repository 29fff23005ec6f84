import 'server-only'
import { OWNER_LINK_MINUTES_MAX } from '@/domain/accounts/sign-in'
import { after, MINUTE_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

/** The path of a one-time link by which the first to use it becomes owner; null once the library has one. */
export async function makeOwnerLink(now: Date): Promise<string | null> {
  if (await db.member.findFirst({ where: { roles: { has: 'OWNER' } } })) return null
  const token = newToken()
  await db.$transaction([
    db.ownerLink.deleteMany({ where: { usedAt: null } }),
    db.ownerLink.create({
      data: {
        tokenHash: tokenHash(token),
        expiresAt: after(now, OWNER_LINK_MINUTES_MAX * MINUTE_MS),
      },
    }),
  ])
  return `/claim/${token}`
}
