import 'server-only'
import type { Actor } from '@/domain/actor'
import { FIRST_SETTINGS, type CheckSettings } from '@/domain/moderation/check-settings'
import { keptCheckSettings } from '@/domain/moderation/check-settings-input'
import { keptTrial, type Trial } from '@/domain/moderation/trial'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

export type CheckDesk = {
  /** What is in force, since when; null: since the beginning. */
  inForce: { version: number; settings: CheckSettings; since: string | null }
  /** What was tried and is not saved. */
  tried: { version: number; settings: CheckSettings; trial: Trial } | null
  /** Of how many decisions the filter learned. */
  filter: { approved: number; removed: number }
  /** Another program is asked about new words, which no trial of settings does. */
  isAskedOutside: boolean
}

/** What an owner sees of the checks. */
export async function checkDesk(actor: Actor): Promise<CheckDesk> {
  mustBeAllowed(actor, 'library.settings')
  const [saved, draft, filter, outside] = await Promise.all([
    db.checkSettings.findFirst({
      where: { inForceAt: { not: null } },
      orderBy: { version: 'desc' },
    }),
    db.checkSettings.findFirst({ where: { inForceAt: null }, orderBy: { version: 'desc' } }),
    db.wordFilter.findUniqueOrThrow({
      where: { id: 1 },
      select: { approved: true, removed: true },
    }),
    db.webhook.count({ where: { use: 'CHECK' } }),
  ])
  return {
    inForce: saved
      ? {
          version: saved.version,
          settings: keptCheckSettings(saved.settings, FIRST_SETTINGS.settings),
          since: saved.inForceAt?.toISOString() ?? null,
        }
      : { ...FIRST_SETTINGS, since: null },
    tried: draft && {
      version: draft.version,
      settings: keptCheckSettings(draft.settings, FIRST_SETTINGS.settings),
      trial: keptTrial(draft.trial),
    },
    filter,
    isAskedOutside: outside > 0,
  }
}
