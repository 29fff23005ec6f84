import 'server-only'
import { COUNTED_MIN, countReaders, type KeptStretch } from '@/domain/bookmarks/kept-counts'
import { after, DAY_MS } from '@/domain/time'
import { db, transaction } from '@/server/db'

/** How long someone must have been a member to be counted. */
const MEMBER_DAYS = 7

/**
 * Counts, once a night, how many readers keep each sentence of each essay, and stores only what at least five do.
 *
 * What somebody could try, to learn of single readers, and what stands against it:
 * - To keep and take away their own and compare: nothing changes before the next night, where others came and went too; and
 *   what is said goes in steps (5, 10, 20, 50 …), so that almost no single change shows.
 * - To add four accounts of their own, so that a fifth reader shows: accounts count after a week, and none that has no name, is
 *   paused, or leaves. Whoever does it all the same learns that somebody, of all who allow it, kept a sentence; never who.
 * - To watch for the moment at which somebody withdraws: what was counted stays until the night, when all is counted anew.
 * - To ask for parts of a sentence, or for few readers: sentences are fixed by the text, and what fewer than five keep is not
 *   even stored (the database refuses it), so that no answer, mail, log or copy can hold it.
 */
export async function countKept(now: Date): Promise<void> {
  const essays = await db.essay.findMany({
    where: { withdrawnAt: null, scheduledFor: null, currentRevisionId: { not: null } },
    select: { id: true, currentRevisionId: true, hidesKeptCounts: true },
  })
  for (const { id, currentRevisionId, hidesKeptCounts } of essays) {
    const kept = hidesKeptCounts ? [] : await keptIn(id, now)
    await store({ essayId: id, revisionId: currentRevisionId ?? '', kept })
  }
}

/** Where in today's text the passages stand of those who allow to be counted; the words alone, no colour and no note. */
const keptIn = (essayId: string, now: Date) => db.$queryRaw<KeptStretch[]>`
  SELECT m.id AS "memberId", coalesce(l.start, p.start) AS "start", coalesce(l."end", p."end") AS "end"
  FROM bookmark b
    JOIN member m ON m.id = b.member_id
    JOIN essay e ON e.id = b.essay_id
    JOIN passage p ON p.id = b.passage_id
    LEFT JOIN placement l ON l.passage_id = p.id AND l.revision_id = e.current_revision_id
  WHERE b.essay_id = ${essayId}::uuid AND b.removed_at IS NULL AND m.is_counted
    AND m.handle IS NOT NULL AND m.paused_at IS NULL AND m.erase_at IS NULL
    AND m.created_at <= ${after(now, -MEMBER_DAYS * DAY_MS)}::timestamptz
    AND (l.start IS NOT NULL OR (l.id IS NULL AND p.revision_id = e.current_revision_id))`

type Counted = { essayId: string; revisionId: string; kept: readonly KeptStretch[] }

async function store({ essayId, revisionId, kept }: Counted): Promise<void> {
  const isEnough = new Set(kept.map(({ memberId }) => memberId)).size >= COUNTED_MIN
  const { text } = isEnough
    ? await db.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { text: true } })
    : { text: '' }
  const counts = isEnough ? countReaders(text, kept) : []
  await transaction(async (tx) => {
    await tx.keptCount.deleteMany({ where: { revision: { essayId } } })
    await tx.keptCount.createMany({ data: counts.map((count) => ({ ...count, revisionId })) })
  })
}
