import 'server-only'
import type { PreflightEssay } from '@/domain/library/preflight'
import type { Transaction } from '@/server/db'

type Revised = { essayId: string; from: string | null; to: string | null; isWithdrawn: boolean }
type Changes = Pick<PreflightEssay, 'passages' | 'threads'>
type Words = { start: number | null; words: string | null }

const NONE = { moved: 0, reworded: 0, gone: 0 }

/** What a new revision does to the passages of an essay: only what readers keep or speak of today, and only what is new. */
export async function passageChanges(tx: Transaction, revised: Revised): Promise<Changes> {
  const { essayId, from, to, isWithdrawn } = revised
  if (isWithdrawn) {
    return { passages: NONE, threads: await tx.thread.count({ where: { essayId } }) }
  }
  if (from === null || to === null || from === to) return { passages: NONE, threads: 0 }
  const passages = await tx.passage.findMany({
    where: {
      revision: { essayId },
      OR: [{ threads: { some: {} } }, { bookmarks: { some: { removedAt: null } } }],
    },
    select: {
      start: true,
      exact: true,
      placements: { where: { revisionId: { in: [from, to] } } },
      _count: { select: { threads: true } },
    },
  })
  const counts = { ...NONE }
  let threads = 0
  for (const { start, exact, placements, _count } of passages) {
    const at = (revisionId: string) => placements.find((row) => row.revisionId === revisionId)
    const change = changeOf(at(from) ?? { start, words: exact }, at(to) ?? { start, words: exact })
    if (change === null) continue
    counts[change] += 1
    if (change !== 'moved') threads += _count.threads
  }
  return { passages: counts, threads }
}

function changeOf(before: Words, after: Words): keyof typeof NONE | null {
  if (after.words === null) return before.words === null ? null : 'gone'
  if (after.words !== before.words) return 'reworded'
  return after.start === before.start ? null : 'moved'
}
