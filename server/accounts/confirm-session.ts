import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CodeInput } from '@/domain/accounts/sign-in'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { codeOfSession } from './session-code'
import { codeRefusal, tryCode } from './try-code'

const STALE = 'This code has been used or is older than 15 minutes. Ask for a new one.'

/** Notes, by the code that was mailed for this session, that whoever uses it is the member. */
export async function confirmSession(actor: Actor, { code }: CodeInput): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  const now = new Date()
  const asked = codeOfSession(member, 'CONFIRM')
  const tried = await transaction(async (tx) => {
    const request = await tryCode(tx, asked, { code, now })
    if (typeof request === 'string' || 'wrong' in request) return request
    await tx.signInRequest.update({ where: { id: request.id }, data: { usedAt: now } })
    await tx.session.updateMany({
      where: { id: member.session?.id ?? '', memberId: member.id },
      data: { confirmedAt: now },
    })
    return null
  })
  if (tried !== null) throw codeRefusal(tried, STALE)
}
