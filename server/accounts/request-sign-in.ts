import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import type { RequestSignInInput } from '@/domain/accounts/sign-in'
import { newToken, tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'

import { writeKeptRequest } from './kept-request'
import { orderCode } from './order-code'

/**
 * Sends a link and a code to the address. Known and unknown addresses are answered alike, and so is whoever asks too
 * often: they get the id of no request. Returns what the asking browser keeps: `request.browserToken`, the other half of
 * the code.
 */
export async function requestSignIn(_actor: Actor, input: RequestSignInInput): Promise<string> {
  const { email, returnTo = '/' } = input
  const browserToken = newToken()
  const requestId = await transaction(async (tx) => {
    const order = {
      purpose: 'SIGN_IN',
      email,
      returnTo,
      invitationId: await invitationIdOf(tx, input.invitation),
      browserHash: tokenHash(browserToken),
    } as const
    return orderCode(tx, order, new Date())
  })
  return writeKeptRequest({ requestId: requestId ?? randomUUID(), browserToken })
}

/** A link that was never made is no invitation; what it is worth is judged when it is used. */
async function invitationIdOf(tx: Transaction, token: string | undefined): Promise<string | null> {
  if (token === undefined) return null
  const where = { tokenHash: tokenHash(token) }
  return (await tx.invitation.findUnique({ where, select: { id: true } }))?.id ?? null
}
