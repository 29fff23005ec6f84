import { z } from 'zod'

import { after, MINUTE_MS } from '@/domain/time'

import { contentNote, words } from './comment'

/** So long after posting, a slip is mended without a word about it. */
const EDIT_SILENT_MS = 15 * MINUTE_MS

export const editCommentInput = z.strictObject({
  commentId: z.uuid(),
  /** The revision that stood in the form: words that changed since are not overwritten. */
  revisionId: z.uuid(),
  words,
  contentNote,
})
export type EditCommentInput = z.output<typeof editCommentInput>

/** Whether a change made now is told to nobody. */
export const isSilentEdit = (postedAt: Date, now: Date): boolean =>
  now < after(postedAt, EDIT_SILENT_MS)

type Written = {
  createdAt: Date
  markdown: string
  /** A check held these words back. */
  isHeld: boolean
  /** A moderator let them through. */
  isLetThrough: boolean
}

/**
 * The revisions of a comment that everyone may read, of all it has, in the same order, the oldest first: without those
 * that were mended within the silent minutes, that nobody but their author ever saw, or that were emptied since.
 */
export function readableRevisions<Revision extends Written>(
  revisions: readonly Revision[],
  postedAt: Date,
): Revision[] {
  const shown = revisions.filter(({ isHeld, isLetThrough }) => !isHeld || isLetThrough)
  return shown.filter(({ markdown }, index) => {
    const next = shown[index + 1]
    const isMended = next !== undefined && !next.isHeld && isSilentEdit(postedAt, next.createdAt)
    return !isMended && markdown !== ''
  })
}
