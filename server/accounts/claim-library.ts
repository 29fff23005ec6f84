import 'server-only'
import type { Actor } from '@/domain/actor'
import { handleSkeleton } from '@/domain/accounts/handle'
import type { ClaimLibraryInput } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { tokenHash } from '@/server/auth/token'
import { isUniqueViolation } from '@/server/constraint'
import { transaction, type Transaction } from '@/server/db'

import { openSession } from './complete-sign-in'

const STALE =
  'This link has been used or is older than 30 minutes. Start the library again for a new one.'

/** Makes whoever holds the link from the terminal the owner, and signs them in. Returns the session token. */
export async function claimLibrary(_actor: Actor, input: ClaimLibraryInput): Promise<string> {
  const now = new Date()
  try {
    return await transaction(async (tx) => {
      await useUp(tx, input.token, now)
      const member = await tx.member.create({
        data: {
          email: input.email,
          handle: input.handle,
          handleSkeleton: handleSkeleton(input.handle),
          roles: ['OWNER', 'EDITOR', 'MODERATOR'],
        },
      })
      return openSession(tx, member.id, now)
    })
  } catch (problem) {
    if (!isUniqueViolation(problem)) throw problem
    throw new Refusal(
      'conflict',
      'A member has that address already, or a name like that. Choose another.',
    )
  }
}

/** The library's row is taken first, so that of two links used at once one makes an owner. */
async function useUp(tx: Transaction, token: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
  const used = await tx.ownerLink.updateMany({
    where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  const owner = await tx.member.findFirst({ where: { roles: { has: 'OWNER' } } })
  if (used.count === 0 || owner) throw new Refusal('gone', STALE)
}
