import 'server-only'
import { db } from '@/server/db'

type Found = {
  email: string
  memberId: string | null
  invitationId: string | null
  library: string
}

/** A request that can still be used, with the library's name; null when it was used or has run out. */
export async function openRequest(requestId: string, now: Date): Promise<Found | null> {
  const request = await db.signInRequest.findUnique({ where: { id: requestId } })
  if (!request || request.usedAt || request.expiresAt <= now) return null
  const { name: library } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
  const { email, memberId, invitationId } = request
  return { email, memberId, invitationId, library }
}
