import 'server-only'
import type { Actor } from '@/domain/actor'
import { CODE_TRIES_DAY_MAX, CODE_TRIES_MAX, type CodeInput } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { after, DAY_MS } from '@/domain/time'
import { TooMany } from '@/domain/too-many'
import { isSameSecret, tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'

import { completeSignIn, type SignedIn } from './complete-sign-in'
import { readKeptRequest, type KeptRequest } from './kept-request'
import { lockAddress } from './lock-address'
import { signInCode } from './sign-in-secrets'

const STALE =
  'This code has been used, is older than 15 minutes, or was asked for in another browser. Open the link in the mail, or ask for a new code.'
const GUESSED =
  'Too many codes were tried for this address today. Open the link in the mail instead: it still works.'

/**
 * Signs in by the six digits, only in the browser that asked, at most `CODE_TRIES_MAX` times for a request and
 * `CODE_TRIES_DAY_MAX` times a day for an address. `kept` is that browser's cookie.
 */
export async function confirmByCode(
  _actor: Actor,
  input: CodeInput & { kept: string },
): Promise<SignedIn> {
  const kept = readKeptRequest(input.kept)
  const outcome = kept ? await transaction((tx) => tryCode(tx, kept, input.code)) : 'stale'
  if (outcome === 'stale' || outcome === 0) throw new Refusal('gone', STALE)
  if (outcome === 'guessed') throw new TooMany(GUESSED, DAY_MS / 1000)
  if (typeof outcome !== 'number') return outcome
  const sentence = `That is not the code in the mail. You have ${outcome} more ${outcome === 1 ? 'try' : 'tries'}.`
  throw new Refusal('invalid', sentence, { code: sentence })
}

/** Counts the try, which stays counted whatever comes of it. A number: the code is wrong, and so many tries are left. */
async function tryCode(
  tx: Transaction,
  { requestId: id, browserToken }: KeptRequest,
  code: string,
): Promise<SignedIn | 'stale' | 'guessed' | number> {
  const now = new Date()
  const isOpen = { usedAt: null, expiresAt: { gt: now }, codeTries: { lt: CODE_TRIES_MAX } }
  const [request] = await tx.signInRequest.updateManyAndReturn({
    where: { id, browserHash: tokenHash(browserToken), ...isOpen },
    data: { codeTries: { increment: 1 } },
  })
  if (!request) return 'stale'
  if ((await triesToday(tx, request.email, now)) > CODE_TRIES_DAY_MAX) return 'guessed'
  if (!isSameSecret(code, signInCode(request.id))) return CODE_TRIES_MAX - request.codeTries
  return (await completeSignIn(tx, request, now)) ?? 'stale'
}

async function triesToday(tx: Transaction, email: string, now: Date): Promise<number> {
  await lockAddress(tx, email)
  const { _sum } = await tx.signInRequest.aggregate({
    where: { email, createdAt: { gt: after(now, -DAY_MS) } },
    _sum: { codeTries: true },
  })
  return _sum.codeTries ?? 0
}
