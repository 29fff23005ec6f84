import 'server-only'
import { LedOn } from '@/domain/led-on'
import { SLOWED_MINUTES, type Sanctions } from '@/domain/moderation/sanctions'
import { Refusal } from '@/domain/refusal'
import { after, MINUTE_MS } from '@/domain/time'
import type { Statements } from '@/server/statements'

const WARNED =
  'A moderator warned you. Read the warning and say that you have; your words are kept below.'
const SLOWED = `A moderator slowed how often you write: one comment in ${SLOWED_MINUTES} minutes. Your words are kept below.`

/** Refuses words of a member whom a warning waits for, or who is slowed and wrote a moment ago. */
export async function mustBeFreeToWrite(
  tx: Statements,
  memberId: string,
  sanctions: Sanctions,
): Promise<void> {
  mustHaveReadWarnings(sanctions)
  if (!sanctions.isSlowed) return
  const since = after(new Date(), -SLOWED_MINUTES * MINUTE_MS)
  const recent = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM comment WHERE author_id = ${memberId}::uuid AND created_at > ${since} LIMIT 1`
  if (recent.length > 0) throw new Refusal('too-many', SLOWED)
}

export function mustHaveReadWarnings({ unread }: Sanctions): void {
  const [first] = unread
  if (first === undefined) return
  throw new LedOn(WARNED, { address: `/account/decisions/${first}`, name: 'Read the warning' })
}
