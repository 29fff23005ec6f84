import 'server-only'
import { rolesAfter, type ChangeRoleInput } from '@/domain/accounts/role'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { announceSpeaker } from '@/server/discussion/announce-speaker'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { endSessionsOf } from './end-sessions'
import { mustBeConfirmed } from './must-be-confirmed'
import { isAnotherOwner } from './must-leave-an-owner'
import { rotateSession } from './rotate-session'

const LAST_OWNER = 'Make somebody else an owner first: a library is never without one.'

/**
 * Gives an office to a member, or takes it from them, and writes it down. Their sessions end, so that none outlives its
 * office; whoever changes their own keeps this one under a new token, which is returned for its cookie.
 */
export async function changeRole(actor: Actor, input: ChangeRoleInput): Promise<string | null> {
  const owner = mustBeAllowed(actor, 'role.change')
  mustBeConfirmed(owner, new Date())
  const { memberId, role, wish, reason } = input
  const token = await transaction(async (tx) => {
    await lockOffices(tx, owner.id)
    const member = await tx.member.findUnique({ where: { id: memberId, erasedAt: null } })
    if (!member) throw new Refusal('not-found', 'Choose a member of the list: this one is gone.')
    const roles = rolesAfter(member.roles, input)
    if (roles === null) throw new Refusal('conflict', 'That is so already. Look at the list anew.')
    if (role === 'OWNER' && wish === 'take' && !(await isAnotherOwner(tx, memberId))) {
      throw new Refusal('conflict', LAST_OWNER)
    }
    await tx.member.update({ where: { id: memberId }, data: { roles } })
    const kind = wish === 'grant' ? 'ROLE_GRANTED' : 'ROLE_TAKEN'
    await tx.accountEvent.create({ data: { kind, byId: owner.id, memberId, role, reason } })
    const own = memberId === owner.id ? owner.session : null
    await endSessionsOf(tx, memberId, own?.id)
    return own && rotateSession(tx, own.id)
  })
  if (role === 'MODERATOR') await announceSpeaker(memberId)
  return token
}

/** One change of offices at a time, and only by whoever is an owner still. */
async function lockOffices(tx: Transaction, ownerId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
  const isOwner = await tx.member.count({ where: { id: ownerId, roles: { has: 'OWNER' } } })
  if (isOwner === 0) throw new Refusal('forbidden', 'You are no owner any more.')
}
