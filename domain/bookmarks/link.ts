import { z } from 'zod'

import { bookmarkIdInput } from './bookmark'

/** Two bookmarks of one's own. */
export const linkInput = bookmarkIdInput.extend({
  other: z.uuid('Choose one of your own passages.'),
})
export type LinkInput = z.output<typeof linkInput>

/** How many others one bookmark may be linked to. */
export const LINKS_MAX = 100

/** The two in the order in which a link is stored: once, whichever way it was made. */
export const inOrder = (id: string, other: string): { oneId: string; otherId: string } =>
  id < other ? { oneId: id, otherId: other } : { oneId: other, otherId: id }
