import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ChangeEmailInput } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { mustBeConfirmed } from './must-be-confirmed'
import { mailSessionCode } from './session-code'

const SAME = 'That is your address already. Write another one.'

/**
 * Mails a code to the address that is to be the member's. Whether it belongs to somebody is not asked here: the mail
 * says it, to whoever reads that mailbox, and nobody else.
 */
export async function requestEmailChange(actor: Actor, input: ChangeEmailInput): Promise<void> {
  const member = mustBeAllowed(actor, 'email.change')
  mustBeConfirmed(member, new Date())
  const { email } = await db.member.findUniqueOrThrow({ where: { id: member.id } })
  if (email === input.email) throw new Refusal('invalid', SAME, { email: SAME })
  await mailSessionCode(member, 'CHANGE_EMAIL', input.email)
}
