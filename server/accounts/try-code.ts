import 'server-only'
import { CODE_TRIES_DAY_MAX, CODE_TRIES_MAX, type MailedPurpose } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { after, DAY_MS } from '@/domain/time'
import { TooMany } from '@/domain/too-many'
import { isSameSecret } from '@/server/auth/token'
import type { Transaction } from '@/server/db'

import { lockAddress } from './lock-address'
import { signInCode } from './sign-in-secrets'

const GUESSED =
  'Too many codes were tried for this address today. Open the link in the mail instead: it still works.'
const GUESSED_WITHOUT_LINK =
  'Too many codes were tried for this address today. Wait a day, then ask for a new one.'

type Asked = { purpose: MailedPurpose; browserHash: string; id?: string; memberId?: string }
type Request = {
  id: string
  email: string
  returnTo: string
  invitationId: string | null
  codeTries: number
}

/** Wrong: so many tries are left. Stale: used, run out, tried up, or another browser's. Guessed: too many today. */
export type Failed = { wrong: number } | 'stale' | 'guessed'

/**
 * Tries a code for the open request that this browser asked for, at most `CODE_TRIES_MAX` times for a request and
 * `CODE_TRIES_DAY_MAX` times a day for an address. The try stays counted whatever comes of it: refuse after the
 * transaction, by `codeRefusal`.
 */
export async function tryCode(
  tx: Transaction,
  asked: Asked,
  { code, now }: { code: string; now: Date },
): Promise<Request | Failed> {
  const isOpen = { usedAt: null, expiresAt: { gt: now }, codeTries: { lt: CODE_TRIES_MAX } }
  const [request] = await tx.signInRequest.updateManyAndReturn({
    where: { ...asked, ...isOpen },
    data: { codeTries: { increment: 1 } },
  })
  if (!request) return 'stale'
  if ((await triesToday(tx, request.email, now)) > CODE_TRIES_DAY_MAX) return 'guessed'
  if (isSameSecret(code, signInCode(request.id))) return request
  const left = CODE_TRIES_MAX - request.codeTries
  return left === 0 ? 'stale' : { wrong: left }
}

/** The sentence for a try that failed. `stale` says what to do when there is nothing left to try. */
export function codeRefusal(failed: Failed, stale: string, hasLink = false): Refusal {
  if (failed === 'stale') return new Refusal('gone', stale)
  if (failed === 'guessed')
    return new TooMany(hasLink ? GUESSED : GUESSED_WITHOUT_LINK, DAY_MS / 1000)
  const { wrong } = failed
  const sentence = `That is not the code in the mail. You have ${wrong} more ${wrong === 1 ? 'try' : 'tries'}.`
  return new Refusal('invalid', sentence, { code: sentence })
}

async function triesToday(tx: Transaction, email: string, now: Date): Promise<number> {
  await lockAddress(tx, email)
  const { _sum } = await tx.signInRequest.aggregate({
    where: { email, createdAt: { gt: after(now, -DAY_MS) } },
    _sum: { codeTries: true },
  })
  return _sum.codeTries ?? 0
}
