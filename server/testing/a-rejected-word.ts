import 'server-only'
import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { db } from '@/server/db'

/** Arranges that a word is on the owner's list of those that are rejected; all else is as in a new library. */
export async function aRejectedWord(word: string): Promise<string> {
  const { _max: latest } = await db.checkSettings.aggregate({ _max: { version: true } })
  const settings = { ...FIRST_SETTINGS.settings, rejectedWords: [word] }
  const version = (latest.version ?? FIRST_SETTINGS.version) + 1
  await db.checkSettings.create({ data: { version, settings, trial: {}, inForceAt: new Date() } })
  return word
}
