import 'server-only'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

/** The bytes of a packed archive, for the session that asked for it. For everyone else there is none. */
export async function fetchArchive(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<{ bytes: Uint8Array<ArrayBuffer>; packedOn: string }> {
  const archive =
    actor.kind === 'member' && actor.session
      ? await db.archive.findFirst({
          where: { id, memberId: actor.id, sessionId: actor.session.id, expiresAt: { gt: now } },
          select: { bytes: true, packedAt: true },
        })
      : null
  if (!archive?.bytes || !archive.packedAt) {
    throw new Refusal('not-found', 'There is no such archive. Ask for one at your account.')
  }
  const packedOn = archive.packedAt.toISOString().slice(0, 10)
  return { bytes: new Uint8Array(archive.bytes), packedOn }
}
