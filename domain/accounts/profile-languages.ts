import { z } from 'zod'

/** Languages that a member may say they speak: BCP 47. */
export const PROFILE_LANGUAGES = [
  ...['af', 'sq', 'am', 'ar', 'hy', 'az', 'eu', 'be', 'bn', 'bs', 'bg', 'my', 'ca', 'zh', 'yue'],
  ...['hr', 'cs', 'da', 'nl', 'en', 'eo', 'et', 'fil', 'fi', 'fr', 'gl', 'ka', 'de', 'gsw', 'el'],
  ...['gu', 'ha', 'he', 'hi', 'hu', 'is', 'ig', 'id', 'ga', 'it', 'ja', 'jv', 'kn', 'kk', 'km'],
  ...['ko', 'ku', 'ky', 'lo', 'la', 'lv', 'lt', 'lb', 'mk', 'ms', 'ml', 'mt', 'mr', 'mn', 'ne'],
  ...['nb', 'nn', 'ps', 'fa', 'pl', 'pt', 'pt-BR', 'pa', 'ro', 'rm', 'ru', 'gd', 'sr', 'si', 'sk'],
  ...['sl', 'so', 'es', 'sw', 'sv', 'tg', 'ta', 'te', 'th', 'bo', 'ti', 'tr', 'uk', 'ur', 'uz'],
  ...['vi', 'cy', 'xh', 'yi', 'yo', 'zu', 'ase', 'bfi', 'gsg'],
] as const

/** Signed languages, for which `Intl` has no name. */
const SIGNED: Readonly<Record<string, string>> = {
  ase: 'American Sign Language',
  bfi: 'British Sign Language',
  gsg: 'German Sign Language',
}

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

/** The English name of a language of the list. */
export const languageName = (tag: string): string => SIGNED[tag] ?? names.of(tag) ?? tag

/** One field of a form: a language of the list, or none. */
export const profileLanguage = z.enum(['', ...PROFILE_LANGUAGES], 'Choose a language of the list.')
