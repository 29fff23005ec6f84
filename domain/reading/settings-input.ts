import { z } from 'zod'

import { FACES, LEADINGS, LIGHTS, MEASURES, SIZES, TALKS, USUAL_SETTINGS } from './settings'

/** What a browser sends to keep a member's settings. */
export const settingsInput = z.strictObject({
  size: z.literal(SIZES),
  measure: z.enum(MEASURES),
  leading: z.enum(LEADINGS),
  face: z.enum(FACES),
  light: z.enum(LIGHTS),
  /** Pages that were open before this was a choice do not send it. */
  talk: z.enum(TALKS).default(USUAL_SETTINGS.talk),
  /** When the reader chose them, by their own clock. */
  changedAt: z.iso.datetime(),
})
export type SettingsInput = z.output<typeof settingsInput>
