import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { mailSessionCode } from './session-code'

const NO_ADDRESS = 'Your account has no e-mail address. Show in another way that it is you.'

/** Mails the member a code by which they show, in this session, that it is them. */
export async function requestConfirmation(actor: Actor): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  const { email } = await db.member.findUniqueOrThrow({ where: { id: member.id } })
  if (email === null) throw new Refusal('conflict', NO_ADDRESS)
  await mailSessionCode(member, 'CONFIRM', email)
}
