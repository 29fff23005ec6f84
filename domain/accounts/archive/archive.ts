import { after, DAY_MS } from '@/domain/time'

/** How long a packed archive can be fetched. */
const ARCHIVE_DAYS_KEPT = 7
const BETWEEN_MS = DAY_MS

export const archiveExpiry = (now: Date): Date => after(now, ARCHIVE_DAYS_KEPT * DAY_MS)

/** When the next archive may be asked for: one a day, whatever became of the last. */
export const nextArchive = (last: { createdAt: Date } | null, now: Date): Date =>
  last === null ? now : after(last.createdAt, BETWEEN_MS)

export type ArchiveState = 'packing' | 'ready' | 'expired'

export function archiveState(
  archive: { packedAt: Date | null; expiresAt: Date },
  now: Date,
): ArchiveState {
  if (archive.expiresAt <= now) return 'expired'
  return archive.packedAt === null ? 'packing' : 'ready'
}

/** The last archive as its page shows it. Times are ISO 8601, UTC. */
export type ArchiveView = {
  id: string
  state: ArchiveState
  /** Whether this session asked for it: only here it can be fetched. */
  isOfThisSession: boolean
  askedAt: string
  expiresAt: string
}
