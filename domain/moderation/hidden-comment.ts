import { z } from 'zod'

export const hideCommentInput = z.strictObject({
  commentId: z.uuid(),
  wish: z.enum(['hide', 'show']),
})
export type HideCommentInput = z.output<typeof hideCommentInput>
