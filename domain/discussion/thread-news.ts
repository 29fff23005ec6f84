/** How many new comments are named; of more it is told that there are more. */
export const NEWS_MAX = 300

/** How many are counted in a list of conversations. */
export const NEWS_COUNTED_MAX = 99

/** A comment that is new to a member. */
export type NewComment = {
  id: string
  /**
   * The direct reply after which a page begins that may show it; null: the first page may. `branch`: it stands too deep for
   * any, and its own address shows it.
   */
  page: { after: string | null } | 'branch'
}

/** What is new to a member in a conversation since their last visit. */
export type ThreadNews = {
  /** ISO 8601, UTC. Null: they were not here before. */
  since: string | null
  /** In the order of writing, or of being let through; `NEWS_MAX` at most. */
  comments: NewComment[]
  hasMore: boolean
}

/** Where a new comment is shown. */
export function addressOfNew(threadId: string, { id, page }: NewComment): string {
  if (page === 'branch') return `/c/${id}#c-${id}`
  const begin = page.after === null ? '' : `after=${page.after}&`
  return `/threads/${threadId}?${begin}at=${id}#c-${id}`
}
