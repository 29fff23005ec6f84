import 'server-only'
import type { Actor } from '@/domain/actor'
import type { CheckSettings } from '@/domain/moderation/check-settings'
import { trialOf, type Trial } from '@/domain/moderation/trial'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { commentsToTry } from './comments-to-try'
import { lockCheckSettings } from './lock-check-settings'

/**
 * Tries settings against the last thousand comments, and keeps them with what came of it until they are saved, or others
 * are tried. Nothing is held by them yet.
 */
export async function tryChecks(actor: Actor, settings: CheckSettings): Promise<Trial> {
  mustBeAllowed(actor, 'library.settings')
  const trial = trialOf(await commentsToTry({ version: 0, settings }))
  await transaction(async (tx) => {
    const latest = await lockCheckSettings(tx)
    await tx.checkSettings.deleteMany({ where: { inForceAt: null } })
    await tx.checkSettings.create({ data: { version: latest + 1, settings, trial } })
  })
  return trial
}
