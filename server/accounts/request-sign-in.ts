import 'server-only'
import { randomUUID } from 'node:crypto'

import type { Actor } from '@/domain/actor'
import {
  SIGN_IN_MINUTES_MAX,
  SIGN_IN_REQUESTS_MAX,
  type RequestSignInInput,
} from '@/domain/accounts/sign-in'
import { after, MINUTE_MS } from '@/domain/time'
import { newToken, tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'
import { enqueueMail } from '@/server/mail/enqueue-mail'

import { writeKeptRequest } from './kept-request'
import { lockAddress } from './lock-address'

/**
 * Sends a link and a code to the address. Known and unknown addresses are answered alike, and so is whoever asks too
 * often: they get the id of no request, for each request is `CODE_TRIES_MAX` guesses at a code.
 * Returns what the asking browser keeps: `request.browserToken`, the other half of the code.
 */
export async function requestSignIn(_actor: Actor, input: RequestSignInInput): Promise<string> {
  const now = new Date()
  const browserToken = newToken()
  const requestId = await transaction(async (tx) => {
    await lockAddress(tx, input.email)
    if (await isAskedTooOften(tx, input.email, now)) return randomUUID()
    const { id } = await tx.signInRequest.create({
      data: {
        email: input.email,
        returnTo: input.returnTo ?? '/',
        invitationId: await invitationIdOf(tx, input.invitation),
        browserHash: tokenHash(browserToken),
        createdAt: now,
        expiresAt: after(now, SIGN_IN_MINUTES_MAX * MINUTE_MS),
      },
    })
    await enqueueMail(tx, { kind: 'sign-in', recipient: input.email, subjectId: id })
    return id
  })
  return writeKeptRequest({ requestId, browserToken })
}

/** A link that was never made is no invitation; what it is worth is judged when it is used. */
async function invitationIdOf(tx: Transaction, token: string | undefined): Promise<string | null> {
  if (token === undefined) return null
  const where = { tokenHash: tokenHash(token) }
  return (await tx.invitation.findUnique({ where, select: { id: true } }))?.id ?? null
}

async function isAskedTooOften(tx: Transaction, email: string, now: Date): Promise<boolean> {
  const since = after(now, -SIGN_IN_MINUTES_MAX * MINUTE_MS)
  const recent = await tx.signInRequest.count({ where: { email, createdAt: { gt: since } } })
  return recent >= SIGN_IN_REQUESTS_MAX
}
