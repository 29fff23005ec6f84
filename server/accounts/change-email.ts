import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import type { CodeInput } from '@/domain/accounts/sign-in'
import { isUniqueViolation } from '@/server/constraint'
import { transaction, type Transaction } from '@/server/db'
import { enqueueMail } from '@/server/mail/enqueue-mail'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { codeOfSession } from './session-code'
import { codeRefusal, tryCode, type Failed } from './try-code'

const STALE = 'This code has been used or is older than 15 minutes. Ask for a new one.'

/** Makes the address that got the code the member's, and tells the former one. Only the session that asked may. */
export async function changeEmail(actor: Actor, { code }: CodeInput): Promise<void> {
  const member = mustBeAllowed(actor, 'email.change')
  const failed = await transaction((tx) => tryChange(tx, member, code)).catch(
    (problem: unknown): Failed => {
      // Somebody has come in by that address meanwhile, or had it all along: no word of it.
      if (isUniqueViolation(problem)) return 'stale'
      throw problem
    },
  )
  if (failed !== null) throw codeRefusal(failed, STALE)
}

async function tryChange(
  tx: Transaction,
  member: MemberActor,
  code: string,
): Promise<Failed | null> {
  const now = new Date()
  const asked = codeOfSession(member, 'CHANGE_EMAIL')
  const tried = await tryCode(tx, asked, { code, now })
  if (typeof tried === 'string' || 'wrong' in tried) return tried
  await tx.signInRequest.update({ where: { id: tried.id }, data: { usedAt: now } })
  const { email: former } = await tx.member.findUniqueOrThrow({ where: { id: member.id } })
  await tx.member.update({
    where: { id: member.id },
    data: { email: tried.email, emailVerified: now },
  })
  if (former !== null) await leaveBehind(tx, { former, memberId: member.id, now })
  return null
}

/** The former address lets in no more, and is told so. */
async function leaveBehind(
  tx: Transaction,
  { former, memberId, now }: { former: string; memberId: string; now: Date },
): Promise<void> {
  await tx.signInRequest.updateMany({
    where: { email: former, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  })
  await enqueueMail(tx, { kind: 'email-changed', recipient: former, subjectId: memberId })
}
