type StoredRevision = { sha256: string; publishedAt: string }

/**
 * The revisions that readers had before them, of all that are stored in order: one that was replaced before its day, and
 * one that only drew the same words anew, are no news to anyone. Times are ISO.
 */
export function shownRevisions<R extends StoredRevision>(stored: readonly R[]): R[] {
  const seen = stored.filter(({ publishedAt }, index) =>
    stored.slice(index + 1).every((later) => publishedAt < later.publishedAt),
  )
  return seen.filter(({ sha256 }, index) => sha256 !== seen[index - 1]?.sha256)
}
