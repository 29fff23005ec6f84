import 'server-only'
import type { Actor } from '@/domain/actor'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { endSessionsOf } from './end-sessions'

/** Ends every session of the member but the one they ask by. */
export async function endOtherSessions(actor: Actor): Promise<void> {
  const member = mustBeAllowed(actor, 'account.see')
  await transaction((tx) => endSessionsOf(tx, member.id, member.session?.id ?? null))
}
