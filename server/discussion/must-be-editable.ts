import 'server-only'
import { Refusal } from '@/domain/refusal'

import type { OwnComment } from './lock-own-comment'

const REFUSALS = {
  deleted: 'You deleted this comment. Bring it back first; your words are kept below.',
  removed: 'A moderator removed this comment, so its words stay as they are.',
  withdrawn:
    'What this conversation is about was withdrawn: it can be read, but nothing can be changed.',
} as const

/** Refuses new words for a comment that was deleted or removed, or whose subject was withdrawn. */
export function mustBeEditable(comment: OwnComment): void {
  if (comment.authorDeletedAt !== null || comment.purgedAt !== null)
    throw new Refusal('gone', REFUSALS.deleted)
  if (comment.visibility === 'REMOVED') throw new Refusal('forbidden', REFUSALS.removed)
  if (comment.thread.isWithdrawn) throw new Refusal('gone', REFUSALS.withdrawn)
}
