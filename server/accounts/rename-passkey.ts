import 'server-only'
import type { RenamePasskeyInput } from '@/domain/accounts/passkey'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'

import { ownPasskey } from './own-passkey'

/** Gives a passkey of the member's another name. */
export async function renamePasskey(actor: Actor, input: RenamePasskeyInput): Promise<void> {
  await transaction(async (tx) => {
    const { passkey } = await ownPasskey(tx, actor, input.id)
    await tx.passkey.updateMany({ where: { id: passkey.id }, data: { name: input.name } })
  })
}
