import 'server-only'
import type { Actor } from '@/domain/actor'
import type { StopMailInput } from '@/domain/notifications/stop-mail'
import { Refusal } from '@/domain/refusal'
import { isSameSecret } from '@/server/auth/token'
import { transaction } from '@/server/db'

import { stopMailToken } from './stop-mail-token'

/** Whether the link is one that a mail of ours carried. */
export const isOurStopLink = ({ member, reason, token }: StopMailInput): boolean =>
  isSameSecret(token, stopMailToken(member, reason))

/**
 * Ends mails of one kind for whoever's mail carried the link, whether or not anyone is signed in. It can do nothing else,
 * so the link is proof enough; done twice it is done once.
 */
export async function stopMail(_actor: Actor, input: StopMailInput): Promise<void> {
  if (!isOurStopLink(input)) {
    throw new Refusal('not-found', 'This link does not work. Copy all of it from the mail.')
  }
  const { member: id, reason } = input
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${id}::uuid FOR UPDATE`
    const member = await tx.member.findUnique({ where: { id }, select: { mailFor: true } })
    const mailFor = (member?.mailFor ?? []).filter((wanted) => wanted !== reason)
    await tx.member.updateMany({ where: { id }, data: { mailFor } })
  })
}
