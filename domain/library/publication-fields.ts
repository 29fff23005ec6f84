import { z } from 'zod'
import { isSlug } from './field-rules'

const TIME_AND_ZONE = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A day, or a time with its zone: as written, and as an ISO time. Null when left out. */
export function moment(field: string) {
  const sentence = `Write \`${field}\` as a day, \`2026-12-24\`, or with a time and its zone, \`2026-12-24T18:00:00Z\`.`
  return z
    .string(sentence)
    .refine(isMoment, sentence)
    .nullish()
    .transform((value) =>
      value == null ? null : { day: value.slice(0, 10), at: new Date(value).toISOString() },
    )
}

function isMoment(value: string): boolean {
  const time = value.slice(10)
  const isDay = z.iso.date().safeParse(value.slice(0, 10)).success
  return isDay && (time === '' || TIME_AND_ZONE.test(time))
}

/** A year, a month or a day as text; null when left out. */
export function partialDate(field: string) {
  const sentence = `Write \`${field}\` as a year, a month or a day: \`1841\`, \`1841-03\` or \`1841-03-20\`.`
  return z
    .union([z.string(), z.int()], sentence)
    .transform(String)
    .refine((value) => PARTIAL_DATE.test(value), sentence)
    .nullish()
    .transform((value) => value ?? null)
}

/** One name or a list of names; empty when left out. */
export function formerSlugs(field: string) {
  const sentence = `Write \`${field}\` as names this essay had: \`${field}: old-name\` or \`${field}: [old-name, older-name]\`.`
  return z
    .union([z.string(), z.array(z.string())], sentence)
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .refine((list) => list.every(isSlug) && new Set(list).size === list.length, sentence)
    .nullish()
    .transform((value) => value ?? [])
}
