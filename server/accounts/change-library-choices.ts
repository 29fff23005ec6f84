import 'server-only'
import type { LibraryChoicesInput } from '@/domain/accounts/registration'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'
import { announceLibrary } from '@/server/library/announce-library'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Says who may join, and whether one may speak as "a reader"; written down, and seen on every page at once. */
export async function changeLibraryChoices(
  actor: Actor,
  input: LibraryChoicesInput,
): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  const { registration } = input
  const chosen = { registration, allowsUnnamed: input.allowsUnnamed === 'on' }
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
    const before = await tx.library.findUniqueOrThrow({ where: { id: 1 } })
    const isSame =
      before.registration === registration && before.allowsUnnamed === chosen.allowsUnnamed
    if (isSame) return
    await tx.library.update({ where: { id: 1 }, data: chosen })
    const reason = `Joining: ${registration}. Comments as “a reader”: ${chosen.allowsUnnamed ? 'yes' : 'no'}.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
    await announceLibrary(tx, true)
  })
}
