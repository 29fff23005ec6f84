import 'server-only'
import type { Actor } from '@/domain/actor'
import { tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'

/** Ends the session of this browser. Harmless when there is none. */
export async function signOut(_actor: Actor, input: { sessionToken: string }): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: tokenHash(input.sessionToken) } })
}
