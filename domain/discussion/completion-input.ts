import { z } from 'zod'

/** The beginning of a handle, and the conversation in which it is typed. */
export const mentionBegun = z.object({
  begun: z.string().regex(/^[A-Za-z0-9_-]{0,24}$/, 'Type the beginning of a handle.'),
  thread: z.uuid().optional(),
})
export type MentionBegun = z.output<typeof mentionBegun>

/** The beginning of the name of an essay, a concept or a series. */
export const nameBegun = z.object({
  begun: z.string().max(100, 'Type the beginning of a title.'),
})
export type NameBegun = z.output<typeof nameBegun>
