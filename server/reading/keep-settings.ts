import 'server-only'
import type { Actor } from '@/domain/actor'
import { readKeptSettings, type KeptSettings } from '@/domain/reading/settings'
import type { SettingsInput } from '@/domain/reading/settings-input'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/**
 * Keeps how a member likes to read. Of two devices the later choice holds, whichever arrives first; a clock that runs
 * ahead counts as now. Returns the settings that hold.
 */
export async function keepSettings(
  actor: Actor,
  input: SettingsInput,
  now = new Date(),
): Promise<KeptSettings> {
  const { id } = mustBeAllowed(actor, 'reading.keep')
  const chosenAt = new Date(input.changedAt)
  const changedAt = (chosenAt > now ? now : chosenAt).toISOString()
  const settings = JSON.stringify({ ...input, changedAt })
  await db.$executeRaw`
    UPDATE member SET reader_settings = ${settings}::jsonb WHERE id = ${id}::uuid
      AND coalesce((reader_settings ->> 'changedAt')::timestamptz < ${changedAt}::timestamptz, true)`
  const { readerSettings } = await db.member.findUniqueOrThrow({
    where: { id },
    select: { readerSettings: true },
  })
  const kept = readKeptSettings(readerSettings)
  if (kept === null) throw new Refusal('conflict', 'The settings were not kept. Choose once more.')
  return kept
}
