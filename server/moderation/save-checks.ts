import 'server-only'
import type { Actor } from '@/domain/actor'
import type { SaveChecksInput } from '@/domain/moderation/check-settings-input'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { lockCheckSettings } from './lock-check-settings'

const OTHERS =
  'Other settings were tried since this page was opened. Open it again, look at them, and save those.'

/** Puts the settings in force that were tried last: for every comment from now on. Written down; sent again it changes nothing. */
export async function saveChecks(actor: Actor, { version }: SaveChecksInput): Promise<void> {
  const owner = mustBeAllowed(actor, 'library.settings')
  await transaction(async (tx) => {
    const latest = await lockCheckSettings(tx)
    const tried = await tx.checkSettings.findUnique({ where: { version } })
    if (tried === null || version !== latest) throw new Refusal('conflict', OTHERS)
    if (tried.inForceAt !== null) return
    await tx.checkSettings.update({ where: { version }, data: { inForceAt: new Date() } })
    const reason = `The checks of new comments: version ${version}.`
    await tx.accountEvent.create({ data: { kind: 'SETTINGS_CHANGED', byId: owner.id, reason } })
  })
}
