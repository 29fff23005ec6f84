import { z } from 'zod'

import { ESSAY_LENGTH_MAX } from '@/domain/library/essay-length'

import { DEVICES } from './place-device'

const SLUG_LENGTH_MAX = 120

/** How far an essay was read on one device, as its browser says it. */
export const keepPlaceInput = z.strictObject({
  deviceId: z.uuid('Reload the page: this browser has lost its name.'),
  device: z.enum(DEVICES),
  /** The revision that was read. */
  revisionId: z.uuid('Reload the page.'),
  /** The first visible word, in UTF-16 units of that revision's canonical text. */
  offset: z.int('Reload the page.').min(0).max(ESSAY_LENGTH_MAX),
  /** How much of the text lies before it. */
  share: z.number().min(0).max(1),
  /** When, by the clock of the device. */
  at: z.iso.datetime('Reload the page: this is no moment.'),
})
export type KeepPlaceInput = z.output<typeof keepPlaceInput>

/** Names the essay that a wish is about. */
export const essayNamed = z.strictObject({ slug: z.string().min(1).max(SLUG_LENGTH_MAX) })
export type EssayNamed = z.output<typeof essayNamed>
