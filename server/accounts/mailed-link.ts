import 'server-only'
import { maskedEmail } from '@/domain/accounts/masked-email'
import type { LinkInput } from '@/domain/accounts/sign-in'
import { isSameSecret } from '@/server/auth/token'
import { db } from '@/server/db'

import { linkToken } from './sign-in-secrets'

/**
 * What the page of a mailed link may say before its button is pressed: a hint at the address it went to, for whoever
 * holds the whole link. Null when it signs nobody in any more, or never did. Looking uses nothing up.
 */
export async function mailedLink(
  { request: id, token }: LinkInput,
  now: Date,
): Promise<{ address: string } | null> {
  if (!isSameSecret(token, linkToken(id))) return null
  const request = await db.signInRequest.findFirst({
    where: { id, purpose: 'SIGN_IN', usedAt: null, expiresAt: { gt: now } },
  })
  return request && { address: maskedEmail(request.email) }
}
