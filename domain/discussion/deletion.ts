import { z } from 'zod'

import { after, DAY_MS } from '@/domain/time'

/** So long a deleted comment can be brought back; then its words go for good. */
const UNDO_MS = DAY_MS

export const deleteCommentInput = z.strictObject({ commentId: z.uuid() })
export type DeleteCommentInput = z.output<typeof deleteCommentInput>

/** When the words of a comment deleted then go for good. */
export const purgeTime = (deletedAt: Date): Date => after(deletedAt, UNDO_MS)

type Deletion = { authorDeletedAt: Date | null; purgedAt: Date | null }

/** Whether its author may still bring it back. */
export const mayComeBack = ({ authorDeletedAt, purgedAt }: Deletion, now: Date): boolean =>
  authorDeletedAt !== null && purgedAt === null && now < purgeTime(authorDeletedAt)
