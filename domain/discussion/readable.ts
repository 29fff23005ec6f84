import type { Visibility } from './conversation'

/** Whether everyone may read a comment. The same as a condition on rows: `READABLE_BY_ALL` in server/discussion. */
export const isReadableByAll = (comment: {
  visibility: Visibility
  authorDeletedAt: Date | null
  purgedAt: Date | null
}): boolean =>
  (comment.visibility === 'PUBLISHED' || comment.visibility === 'LIMITED') &&
  comment.authorDeletedAt === null &&
  comment.purgedAt === null
