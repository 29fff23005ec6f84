import 'server-only'
import { archiveExpiry, nextArchive } from '@/domain/accounts/archive/archive'
import type { Actor } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'
import { transaction } from '@/server/db'
import { enqueueJob } from '@/server/jobs/enqueue-job'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { mustBeConfirmed } from './must-be-confirmed'

/** Has all that is the member's packed, for the session that asks and no other; once a day. Replaces the one before. */
export async function requestArchive(actor: Actor, now = new Date()): Promise<void> {
  const { id: memberId, ...member } = mustBeAllowed(actor, 'account.see')
  mustBeConfirmed({ id: memberId, ...member }, now)
  const sessionId = member.session?.id ?? ''
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
    const last = await tx.archive.findFirst({
      where: { memberId },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    })
    if (nextArchive(last, now) > now) {
      throw new Refusal('too-many', 'One archive a day. Fetch the one you have, or ask tomorrow.')
    }
    await tx.archive.deleteMany({ where: { memberId } })
    const archive = { memberId, sessionId, createdAt: now, expiresAt: archiveExpiry(now) }
    const { id: archiveId } = await tx.archive.create({ data: archive })
    await enqueueJob(tx, 'pack-archive', { archiveId })
  })
}
