import { WALK_BEGIN, type NewWalk } from '@/domain/discussion/new-walk'
import type { ThreadNews } from '@/domain/discussion/thread-news'

/** A walk goes on over the pages of a conversation, in this tab and in this visit. */
const keyOf = (threadId: string, { since }: ThreadNews) =>
  `interleaf-walk ${threadId} ${since ?? ''}`

/** What is not new any more, because it was taken away meanwhile, has left the way. */
export function keptWalk(threadId: string, news: ThreadNews): NewWalk {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(threadId, news)) ?? 'null')
    if (!isWalk(kept)) return WALK_BEGIN
    const here = kept.trail[kept.at]
    const trail = kept.trail.filter((id) => news.comments.some((comment) => comment.id === id))
    const at = here === undefined ? -1 : trail.indexOf(here)
    return { trail, at: at < 0 ? trail.length - 1 : at }
  } catch {
    return WALK_BEGIN
  }
}

/** Some readers allow no storage: the walk begins anew on every page, then. */
export function keepWalk(threadId: string, news: ThreadNews, walk: NewWalk): void {
  try {
    sessionStorage.setItem(keyOf(threadId, news), JSON.stringify(walk))
  } catch {
    return
  }
}

const isWalk = (kept: unknown): kept is NewWalk =>
  typeof kept === 'object' &&
  kept !== null &&
  'trail' in kept &&
  Array.isArray(kept.trail) &&
  'at' in kept &&
  typeof kept.at === 'number'
