import 'server-only'
import type { Actor } from '@/domain/actor'
import type { Preferences } from '@/domain/accounts/preferences'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** Keeps what a member wants to be told by mail, and by whom they may be mentioned. */
export async function changePreferences(actor: Actor, input: Preferences): Promise<void> {
  const { id } = mustBeAllowed(actor, 'preferences.change')
  await db.member.update({ where: { id }, data: input })
}
