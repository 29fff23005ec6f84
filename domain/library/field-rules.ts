import { z } from 'zod'

// A database keeps no NUL, and nobody sees the others.
const VISIBLE = /^[^\p{Cc}]*$/u
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SLUG_LENGTH_MAX = 120

/** A field of words that must be there; `add` is the sentence for when it is not. */
export function words(field: string, max: number, add: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined || input === null ? add : asWords(field)),
    })
    .trim()
    .min(1, add)
    .refine(isVisible, asVisible(field))
    .max(max, `Keep \`${field}\` under ${max} characters.`)
}

/** A field of words that may be left out; null then. */
export function optionalWords(field: string, max: number) {
  return z
    .string(asWords(field))
    .trim()
    .refine(isVisible, asVisible(field))
    .max(max, `Keep \`${field}\` under ${max} characters.`)
    .nullish()
    .transform((value) => (value === undefined || value === '' ? null : value))
}

/** A calendar day, as text; null when left out. */
export function day(field: string) {
  return z.iso
    .date(`Write \`${field}\` as year-month-day, for example \`${field}: 2026-11-09\`.`)
    .nullish()
    .transform((value) => value ?? null)
}

/** A list of short sentences; empty when left out. */
export function wordList(field: string, max: number) {
  const sentence = `Write \`${field}\` as a list of short texts: \`${field}: [one, two]\`.`
  return z
    .array(
      z.string(sentence).trim().min(1, sentence).max(max, sentence).refine(isVisible, sentence),
      sentence,
    )
    .nullish()
    .transform((value) => value ?? [])
}

/** Short texts by name; empty when left out. */
export function wordsByName(field: string, max: number) {
  const sentence = `Write \`${field}\` as short texts by name, each on a line of its own: \`name: text\`.`
  const text = z
    .string(sentence)
    .trim()
    .min(1, sentence)
    .max(max, `Keep each of \`${field}\` under ${max} characters.`)
    .refine((one) => isVisible(one.replaceAll('\n', ' ')), sentence)
  return z
    .record(z.string().regex(SLUG, sentence), text, sentence)
    .nullish()
    .transform((value) => value ?? {})
}

/** A list of names for addresses, none twice; empty when left out. */
export function slugList(field: string) {
  const sentence = `Write \`${field}\` as a list of names in small letters and hyphens, none twice: \`${field}: [twin-flame, runner]\`.`
  return z
    .array(z.string(sentence).regex(SLUG, sentence).max(SLUG_LENGTH_MAX, sentence), sentence)
    .refine((list) => new Set(list).size === list.length, sentence)
    .nullish()
    .transform((value) => value ?? [])
}

/** One name for an address; `add` is the sentence for when it is not there. */
export function slug(field: string, add: string) {
  const sentence = `Write \`${field}\` in small letters and hyphens: \`${field}: name-of-the-file\`.`
  return words(field, SLUG_LENGTH_MAX, add).regex(SLUG, sentence)
}

export function isSlug(text: string): boolean {
  return SLUG.test(text) && text.length <= SLUG_LENGTH_MAX
}

function asWords(field: string): string {
  return `Write \`${field}\` as text: put the value in quotation marks.`
}

function isVisible(text: string): boolean {
  return VISIBLE.test(text.replace(/[\n\t]/g, ''))
}

function asVisible(field: string): string {
  return `Take the invisible control characters out of \`${field}\`.`
}
