import type { QueueItem } from '@/domain/moderation/case'
import type { DeskNews } from '@/domain/moderation/desk-news'
import type { DeskShow } from '@/domain/moderation/desk-wish'

/** A line of the queue, with what became of it since it was read. */
export type QueueLineNow = QueueItem & {
  /** Who decided it; '' where that is not known yet; null while it is open. */
  decidedBy: string | null
}

type Now = {
  /** As the server has them now. */
  fresh: readonly QueueItem[]
  /** These are all that there are. */
  isWhole: boolean
  news: DeskNews | null
}

/** The lines in the order in which they were read, as they stand now. */
export function queueNow(
  kept: readonly QueueItem[],
  { fresh, isWhole, news }: Now,
): QueueLineNow[] {
  const byId = new Map(fresh.map((one) => [one.id, one]))
  const closed = new Map(news?.closed.map(({ id, by }) => [id, by]))
  const claims = new Map(news?.claims.map(({ caseId, ...claim }) => [caseId, claim]))
  return kept.map((one) => {
    const now = byId.get(one.id)
    const claim = news === null ? (now ?? one).claim : (claims.get(one.id) ?? null)
    const decidedBy = closed.get(one.id) ?? (isWhole && !now ? '' : null)
    return { ...(now ?? one), claim, decidedBy }
  })
}

type Seen = Now & {
  show: DeskShow
  /** As of when they were read. */
  since: Date
}

/** How many cases came since these were read, and as of when they are there; null when none did. */
export function newCases(
  kept: readonly QueueItem[],
  { fresh, isWhole, news, show, since }: Seen,
): { count: number; until: Date | null } {
  const known = new Set(kept.map(({ id }) => id))
  const arrived = new Map<string, number>()
  const arrive = (id: string, at: number, isNew: boolean) => {
    if (isNew && !known.has(id)) arrived.set(id, at)
  }
  for (const { id, createdAt } of fresh) {
    const at = Date.parse(createdAt)
    // What was opened again is older, and told from what another page has only where there is none.
    arrive(id, at, isWhole || at > since.getTime())
  }
  for (const { id, at, shows } of news?.opened ?? [])
    arrive(id, Date.parse(at), shows.includes(show) && Date.parse(at) > since.getTime())
  for (const { id } of news?.closed ?? []) arrived.delete(id)
  const latest = Math.max(since.getTime() + 1, ...arrived.values())
  return { count: arrived.size, until: arrived.size === 0 ? null : new Date(latest) }
}
