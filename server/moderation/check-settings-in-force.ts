import 'server-only'
import { FIRST_SETTINGS, type SettingsInForce } from '@/domain/moderation/check-settings'
import { keptCheckSettings } from '@/domain/moderation/check-settings-input'
import type { Statements } from '@/server/statements'

/** What was in force is never changed: a version is read once by each process. Few are asked for again. */
const known = new Map<number, SettingsInForce>()
const KNOWN_MAX = 8

/** The settings of a version. */
export async function checkSettingsOf(tx: Statements, version: number): Promise<SettingsInForce> {
  if (version === FIRST_SETTINGS.version) return FIRST_SETTINGS
  const found = known.get(version)
  if (found !== undefined) return found
  const [row] = await tx.$queryRaw<{ settings: unknown }[]>`
    SELECT settings FROM check_settings WHERE version = ${version}::int AND in_force_at IS NOT NULL`
  if (!row) throw new Error(`check settings ${version} are not in force`)
  const inForce = { version, settings: keptCheckSettings(row.settings, FIRST_SETTINGS.settings) }
  if (known.size >= KNOWN_MAX) known.clear()
  known.set(version, inForce)
  return inForce
}
