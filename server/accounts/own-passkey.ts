import 'server-only'
import type { Actor, MemberActor } from '@/domain/actor'
import { may } from '@/domain/permissions'
import { Refusal } from '@/domain/refusal'
import { uuid } from '@/domain/uuid'
import type { Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** The actor's own passkey, and who they are. An unknown one, and another member's, answer alike. */
export async function ownPasskey(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<{ member: MemberActor; passkey: { id: string; name: string } }> {
  const member = mustBeAllowed(actor, 'account.see')
  const passkey = uuid.safeParse(id).success
    ? await tx.passkey.findUnique({
        where: { id },
        select: { id: true, name: true, memberId: true },
      })
    : null
  if (passkey === null || !may(actor, 'passkey.change', { authorId: passkey.memberId })) {
    throw new Refusal('not-found', 'There is no such passkey of yours. Reload the page.')
  }
  return { member, passkey }
}
