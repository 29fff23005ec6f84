import 'server-only'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { lockCheckSettings } from './lock-check-settings'

/** Drops settings that were only tried: what is in force stands in the form again. */
export async function dropTriedChecks(actor: Actor): Promise<void> {
  mustBeAllowed(actor, 'library.settings')
  await transaction(async (tx) => {
    await lockCheckSettings(tx)
    await tx.checkSettings.deleteMany({ where: { inForceAt: null } })
  })
}
