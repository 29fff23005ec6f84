import { z } from 'zod'

import { uuid } from '@/domain/uuid'

import { bookPlace } from './book-place'
import { COLOURS, type Colour } from './colour'

const CHOSEN_MAX = 100

const BOX = 'chosen-'

/** The name of the box by which a bookmark is chosen. */
export const boxOf = (id: string): string => `${BOX}${id}`

const ids = z
  .array(z.uuid('Reload the page and choose once more.'))
  .min(1, 'Choose one or more bookmarks first.')
  .max(CHOSEN_MAX, 'Choose fewer bookmarks at a time.')

export type BookmarkIdsInput = { ids: string[] }
export type ColourBookmarksInput = BookmarkIdsInput & { colour: Colour }

/** A form with a box for each bookmark of the page, of which browsers send those that are ticked. */
export const chosenForm = z.preprocess(
  withIds,
  z.strictObject({
    ids,
    at: bookPlace,
    act: z.enum(['colour', 'remove'], 'Choose what to do with them.'),
    colour: z.enum(COLOURS, 'Choose one of the four marks.'),
  }),
)

/** Bookmarks named in one field, as an address names those that were taken away. */
export const removedForm = z.strictObject({
  ids: z.preprocess((found) => String(found).split('.'), ids),
  at: bookPlace,
})

/** The bookmarks that an address says were taken away; none when it says anything else. */
export function readRemoved(asked: string | readonly string[] | undefined): string[] {
  const named = typeof asked === 'string' ? asked.split('.').slice(0, CHOSEN_MAX) : []
  return named.every((id) => uuid.safeParse(id).success) ? named : []
}

/** A browser sends `on` for a box that is ticked. */
const idOf = ([name, value]: [string, unknown]): string =>
  value === 'on' ? name.slice(BOX.length) : ''

function withIds(form: unknown): unknown {
  const fields = Object.entries(form as Record<string, unknown>)
  const boxes = fields.filter(([name]) => name.startsWith(BOX))
  const others = fields.filter(([name]) => !name.startsWith(BOX))
  return { ...Object.fromEntries(others), ids: boxes.map(idOf) }
}
