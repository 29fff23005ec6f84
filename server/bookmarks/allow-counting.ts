import 'server-only'
import type { Actor } from '@/domain/actor'
import type { AllowCountingInput } from '@/domain/bookmarks/counting'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

/** A member says whether they count where an essay says how many keep a sentence; it holds from the next night. */
export async function allowCounting(actor: Actor, { counted }: AllowCountingInput): Promise<void> {
  const { id } = mustBeAllowed(actor, 'preferences.change')
  await db.member.update({ where: { id }, data: { isCounted: counted === 'on' } })
}

/** Whether a member allowed it. */
export const isCounted = async (actor: Actor): Promise<boolean> => {
  const { id } = mustBeAllowed(actor, 'account.see')
  return (await db.member.findUniqueOrThrow({ where: { id } })).isCounted
}
