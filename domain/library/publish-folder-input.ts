import { z } from 'zod'

export const publishFolderInput = z.strictObject({
  /** SHA-256 of the folder as the editor saw it checked. */
  checked: z.string().regex(/^[0-9a-f]{64}$/, 'Look at what would change once more.'),
  /** Ticked by whoever has read what readers would lose. */
  accepted: z.literal('on').optional(),
})
export type PublishFolderInput = z.output<typeof publishFolderInput>
