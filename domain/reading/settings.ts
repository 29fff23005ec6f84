import { fieldsOf } from '@/domain/fields-of'

/** Type size in per cent of the usual one. */
export const SIZES = [80, 90, 100, 115, 130, 150, 175] as const
export const MEASURES = ['narrow', 'regular', 'wide'] as const
export const LEADINGS = ['close', 'regular', 'airy'] as const
/** `clear`: letters that are hard to confuse, set wide, for dyslexic readers. */
export const FACES = ['serif', 'sans', 'clear'] as const
/** `device`: day or night, and more contrast, as the reader's system says. */
export const LIGHTS = ['device', 'day', 'night', 'sepia', 'contrast-day', 'contrast-night'] as const

/** When conversations about passages are marked in the margin: `read`, once the essay was read. */
export const TALKS = ['read', 'always', 'never'] as const

/** Whether a single key, by itself, acts on a page: `off` for those who press keys without meaning to (WCAG 2.1.4). */
export const KEYS = ['on', 'off'] as const

/** How a reader reads. */
export type ReaderSettings = {
  size: (typeof SIZES)[number]
  measure: (typeof MEASURES)[number]
  leading: (typeof LEADINGS)[number]
  face: (typeof FACES)[number]
  light: (typeof LIGHTS)[number]
  talk: (typeof TALKS)[number]
  keys: (typeof KEYS)[number]
}

export const USUAL_SETTINGS: Readonly<ReaderSettings> = {
  size: 100,
  measure: 'regular',
  leading: 'regular',
  face: 'serif',
  light: 'device',
  talk: 'read',
  keys: 'on',
}

/** Settings as they are kept, on a device and with the account: `changedAt` (ISO) says which were chosen last. */
export type KeptSettings = ReaderSettings & { changedAt: string }

/** Reads settings from anything; what is missing or unknown is as usual. */
export function readSettings(found: unknown): ReaderSettings {
  const { size, measure, leading, face, light, talk, keys } = fieldsOf(found)
  return {
    size: oneOf(SIZES, size) ?? USUAL_SETTINGS.size,
    measure: oneOf(MEASURES, measure) ?? USUAL_SETTINGS.measure,
    leading: oneOf(LEADINGS, leading) ?? USUAL_SETTINGS.leading,
    face: oneOf(FACES, face) ?? USUAL_SETTINGS.face,
    light: oneOf(LIGHTS, light) ?? USUAL_SETTINGS.light,
    talk: oneOf(TALKS, talk) ?? USUAL_SETTINGS.talk,
    keys: oneOf(KEYS, keys) ?? USUAL_SETTINGS.keys,
  }
}

/** Reads kept settings from anything; null when it does not say when they were chosen. */
export function readKeptSettings(found: unknown): KeptSettings | null {
  const { changedAt } = fieldsOf(found)
  const isMoment = typeof changedAt === 'string' && Number.isFinite(Date.parse(changedAt))
  return isMoment ? { ...readSettings(found), changedAt } : null
}

/** The settings that were chosen last; of two chosen at the same moment, the first. */
export function laterSettings(
  one: KeptSettings | null,
  other: KeptSettings | null,
): KeptSettings | null {
  if (one === null || other === null) return one ?? other
  return Date.parse(other.changedAt) > Date.parse(one.changedAt) ? other : one
}

/** The moment of a choice (ISO), later than the one before it even when a clock was set back. */
export function momentOfChoice(before: KeptSettings | null, nowMs: number): string {
  const beforeMs = before === null ? 0 : Date.parse(before.changedAt)
  return new Date(Math.max(nowMs, beforeMs + 1)).toISOString()
}

/** Whether two readers would see the same. */
export function isSameSettings(one: ReaderSettings, other: ReaderSettings): boolean {
  return SETTING_NAMES.every((name) => one[name] === other[name])
}

export const SETTING_NAMES = [
  'size',
  'measure',
  'leading',
  'face',
  'light',
  'talk',
  'keys',
] as const

const oneOf = <Value>(known: readonly Value[], found: unknown): Value | undefined =>
  known.find((value) => value === found)
