import { z } from 'zod'

import { FACES, LEADINGS, LIGHTS, MEASURES, SIZES } from './settings'

/** What a browser sends to keep a member's settings. */
export const settingsInput = z.strictObject({
  size: z.literal(SIZES),
  measure: z.enum(MEASURES),
  leading: z.enum(LEADINGS),
  face: z.enum(FACES),
  light: z.enum(LIGHTS),
  /** When the reader chose them, by their own clock. */
  changedAt: z.iso.datetime(),
})
export type SettingsInput = z.output<typeof settingsInput>
