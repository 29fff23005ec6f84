import 'server-only'
import { FIRST_SETTINGS, type CheckSettings } from '@/domain/moderation/check-settings'
import { checkDesk } from '@/server/moderation/check-desk'
import { saveChecks } from '@/server/moderation/save-checks'
import { tryChecks } from '@/server/moderation/try-checks'

import { anOwner } from './an-owner'

/** Arranges that an owner tried and saved settings that differ from the first ones so far; their version. */
export async function savedChecks(change: Partial<CheckSettings>): Promise<number> {
  const owner = await anOwner()
  await tryChecks(owner, { ...FIRST_SETTINGS.settings, ...change })
  const version = (await checkDesk(owner)).tried?.version ?? 0
  await saveChecks(owner, { version })
  return version
}
