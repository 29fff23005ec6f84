import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CodeInput } from '@/domain/accounts/sign-in'
import { tokenHash } from '@/server/auth/token'
import { transaction, type Transaction } from '@/server/db'

import { completeSignIn, type SignedIn } from './complete-sign-in'
import { readKeptRequest, type KeptRequest } from './kept-request'
import { codeRefusal, tryCode, type Failed } from './try-code'

const STALE =
  'This code has been used, is older than 15 minutes, or was asked for in another browser. Open the link in the mail, or ask for a new code.'

/** Signs in by the six digits, only in the browser that asked. `kept` is that browser's cookie. */
export async function confirmByCode(
  _actor: Actor,
  input: CodeInput & { kept: string },
): Promise<SignedIn> {
  const kept = readKeptRequest(input.kept)
  const outcome = kept ? await transaction((tx) => enter(tx, kept, input.code)) : 'stale'
  if (typeof outcome === 'object' && 'sessionToken' in outcome) return outcome
  throw codeRefusal(outcome, STALE, true)
}

async function enter(
  tx: Transaction,
  { requestId: id, browserToken }: KeptRequest,
  code: string,
): Promise<SignedIn | Failed> {
  const now = new Date()
  const asked = { id, browserHash: tokenHash(browserToken), purpose: 'SIGN_IN' } as const
  const tried = await tryCode(tx, asked, { code, now })
  if (typeof tried === 'string' || 'wrong' in tried) return tried
  return (await completeSignIn(tx, tried, now)) ?? 'stale'
}
