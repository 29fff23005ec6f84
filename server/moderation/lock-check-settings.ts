import 'server-only'
import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import type { Transaction } from '@/server/db'

/** Takes the settings of the checks until the transaction ends; the latest version, tried or in force. */
export async function lockCheckSettings(tx: Transaction): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM library WHERE id = 1 FOR UPDATE`
  const latest = await tx.checkSettings.aggregate({ _max: { version: true } })
  return latest._max.version ?? FIRST_SETTINGS.version
}
