import type { ReaderSettings } from '@/domain/reading/settings'

type Words<Name extends keyof ReaderSettings> = Readonly<Record<ReaderSettings[Name], string>>

export const MEASURE_WORDS: Words<'measure'> = {
  narrow: 'Narrow',
  regular: 'Regular',
  wide: 'Wide',
}

export const LEADING_WORDS: Words<'leading'> = { close: 'Close', regular: 'Regular', airy: 'Airy' }

export const FACE_WORDS: Words<'face'> = { serif: 'Serif', sans: 'Sans', clear: 'For dyslexia' }

export const TALK_WORDS: Words<'talk'> = {
  read: 'Once read',
  always: 'Always',
  never: 'Never',
}

export const KEYS_WORDS: Words<'keys'> = { on: 'On', off: 'Off' }

export const LIGHT_WORDS: Words<'light'> = {
  device: 'As the device',
  day: 'Day',
  night: 'Lamplight',
  sepia: 'Sepia',
  'contrast-day': 'Black on white',
  'contrast-night': 'White on black',
}
