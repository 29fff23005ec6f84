import { z } from 'zod'

import { FACES, KEYS, LEADINGS, LIGHTS, MEASURES, SIZES, TALKS, USUAL_SETTINGS } from './settings'

/** What a browser sends to keep a member's settings. */
export const settingsInput = z.strictObject({
  size: z.literal(SIZES),
  measure: z.enum(MEASURES),
  leading: z.enum(LEADINGS),
  face: z.enum(FACES),
  light: z.enum(LIGHTS),
  /** Pages that were open before these were choices do not send them. */
  talk: z.enum(TALKS).default(USUAL_SETTINGS.talk),
  keys: z.enum(KEYS).default(USUAL_SETTINGS.keys),
  /** When the reader chose them, by their own clock. */
  changedAt: z.iso.datetime(),
})
export type SettingsInput = z.output<typeof settingsInput>
