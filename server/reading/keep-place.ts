import 'server-only'
import type { Actor } from '@/domain/actor'
import type { EssayNamed, KeepPlaceInput } from '@/domain/reading/place'
import { READ_SHARE } from '@/domain/reading/place-share'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { addReadMark } from './add-read-mark'
import { readableEssay } from './named-essay'

/** A browser without lasting storage takes a new name at every visit. */
const DEVICES_MAX = 8

/**
 * Keeps how far a member has read on one device. Of two writes the one with the later `at` holds, whichever arrives
 * first; a clock that runs ahead counts as now. An offset behind the text is its end; at the end the essay is marked read.
 */
export async function keepPlace(
  actor: Actor,
  input: EssayNamed & KeepPlaceInput,
  now = new Date(),
): Promise<{ isKept: boolean; isRead: boolean }> {
  const member = mustBeAllowed(actor, 'reading.keep')
  return transaction(async (tx) => {
    const essayId = await readableEssay(input.slug, tx)
    const isKept = await store(tx, { ...input, memberId: member.id, essayId }, now)
    const isRead = isKept && input.share >= READ_SHARE
    if (isRead) await addReadMark(tx, { memberId: member.id, essayId }, now)
    return { isKept, isRead }
  })
}

type Place = KeepPlaceInput & { memberId: string; essayId: string }

async function store(tx: Transaction, place: Place, now: Date): Promise<boolean> {
  const { memberId, essayId, deviceId, device, revisionId, offset, share } = place
  const revision = await tx.revision.findFirst({
    where: { id: revisionId, essayId },
    select: { text: true },
  })
  if (revision === null) {
    throw new Refusal('not-found', 'This revision of the essay is unknown. Reload the page.')
  }
  const at = new Date(Math.min(new Date(place.at).getTime(), now.getTime()))
  const inText = Math.min(offset, revision.text.length)
  const written = await tx.$executeRaw`
    INSERT INTO reading_place AS kept
      (member_id, essay_id, device_id, device, revision_id, "offset", share, updated_at)
    VALUES (${memberId}::uuid, ${essayId}::uuid, ${deviceId}::uuid, ${device}, ${revisionId}::uuid,
      ${inText}, ${share}, ${at})
    ON CONFLICT (member_id, essay_id, device_id) DO UPDATE SET device = excluded.device,
      revision_id = excluded.revision_id, "offset" = excluded.offset, share = excluded.share,
      updated_at = excluded.updated_at
    WHERE kept.updated_at < excluded.updated_at`
  if (written === 0) return false
  await tx.$executeRaw`
    DELETE FROM reading_place WHERE member_id = ${memberId}::uuid AND essay_id = ${essayId}::uuid
      AND device_id NOT IN (
        SELECT device_id FROM reading_place
        WHERE member_id = ${memberId}::uuid AND essay_id = ${essayId}::uuid
        ORDER BY (device_id = ${deviceId}::uuid) DESC, updated_at DESC LIMIT ${DEVICES_MAX})`
  return true
}
