import 'server-only'
import type { Actor } from '@/domain/actor'
import type { LinkInput } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { isSameSecret } from '@/server/auth/token'
import { transaction } from '@/server/db'

import { completeSignIn, type SignedIn } from './complete-sign-in'
import { linkToken } from './sign-in-secrets'

const STALE = 'This link has been used or is older than 15 minutes. Ask for a new one.'

/** Signs in by the link of the mail, in whichever browser it was opened. */
export async function confirmByLink(_actor: Actor, input: LinkInput): Promise<SignedIn> {
  if (!isSameSecret(input.token, linkToken(input.request))) throw new Refusal('gone', STALE)
  const signedIn = await transaction(async (tx) => {
    const request = await tx.signInRequest.findUnique({ where: { id: input.request } })
    return request && completeSignIn(tx, request, new Date())
  })
  if (!signedIn) throw new Refusal('gone', STALE)
  return signedIn
}
