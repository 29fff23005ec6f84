import { z } from 'zod'

import { typedText } from '@/domain/typed-text'

import type { CheckSettings } from './check-settings'
import { siteOf } from './checks/links'
import { plainTokens } from './checks/tokens'

const ENTRIES_MAX = 500
const ENTRY_LENGTH_MAX = 60
const LIST_LENGTH_MAX = ENTRIES_MAX * (ENTRY_LENGTH_MAX + 1)
/** Signs by which somebody would write a pattern. */
const PATTERN_SIGNS = /[*?\\[\]{}|^$+]/u

/** The lines of a list that say something, each with its number. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ({ entry: line.trim(), number: index + 1 }))
    .filter(({ entry }) => entry !== '')

const faultOfWord = (entry: string): string | null => {
  if (entry.length > ENTRY_LENGTH_MAX) return `keep it to ${ENTRY_LENGTH_MAX} characters.`
  if (PATTERN_SIGNS.test(entry)) return 'write the words themselves; patterns are not understood.'
  return plainTokens(entry).length === 0 ? 'write at least one letter.' : null
}

const SITE = /^[^\s/:@?#]+\.[^\s/:@?#]+$/u

const faultOfSite = (entry: string): string | null =>
  SITE.test(entry) && siteOf(entry) !== null
    ? null
    : 'write the name of a site alone, as example.org.'

/** One entry a line: the first line at fault is named. The same entry twice is one. */
const list = (faultOf: (entry: string) => string | null, kept = (entry: string) => entry) =>
  typedText
    .pipe(z.string().max(LIST_LENGTH_MAX, 'Shorten the list.'))
    .transform((text, context): string[] => {
      const lines = linesOf(text)
      for (const { entry, number } of lines) {
        const fault = faultOf(entry)
        if (fault === null) continue
        context.addIssue(`Line ${number}, “${entry.slice(0, ENTRY_LENGTH_MAX)}”: ${fault}`)
        return z.NEVER
      }
      const entries = [...new Set(lines.map(({ entry }) => kept(entry)))]
      if (entries.length > ENTRIES_MAX) context.addIssue(`Keep it to ${ENTRIES_MAX} lines.`)
      return entries
    })
    .default([])

const words = () => list(faultOfWord)

const whole = (min: number, max: number) =>
  z
    .string(`Write a whole number from ${min} to ${max}.`)
    .trim()
    .regex(/^\d{1,6}$/, `Write a whole number from ${min} to ${max}.`)
    .transform(Number)
    .refine((number) => number >= min && number <= max, {
      error: `Write a whole number from ${min} to ${max}.`,
    })

export const checkSettingsInput = z.strictObject({
  firstHeld: whole(0, 5),
  newBelow: whole(0, 50),
  newPerHour: whole(1, 50),
  newPerDay: whole(1, 50),
  longFrom: whole(500, 10_000),
  linksMax: whole(0, 100),
  holdsFirstLinks: z
    .literal('on')
    .optional()
    .transform((box) => box === 'on'),
  heldSites: list(faultOfSite, (entry) => siteOf(entry) ?? entry),
  flaggedWords: words(),
  heldWords: words(),
  rejectedWords: words(),
  careWords: words(),
  repeatAuthors: whole(1, 20),
  filterFlags: whole(50, 100),
  filterHolds: whole(50, 100),
  removedShare: whole(1, 100),
}) satisfies z.ZodType<CheckSettings>

/** As it is stored; what an older version of the library stored without a field gets the field's first value. */
export const keptCheckSettings = (kept: unknown, first: CheckSettings): CheckSettings => ({
  ...first,
  ...keptFields.parse(kept),
})

const entries = z.array(z.string()).optional()
const number = z.number().int().optional()
const keptFields = z
  .object({
    ...{ firstHeld: number, newBelow: number, newPerHour: number, newPerDay: number },
    ...{ longFrom: number, linksMax: number, holdsFirstLinks: z.boolean().optional() },
    ...{ heldSites: entries, flaggedWords: entries, heldWords: entries, rejectedWords: entries },
    ...{ careWords: entries, repeatAuthors: number, filterFlags: number, filterHolds: number },
    removedShare: number,
  })
  .transform(
    (fields) =>
      Object.fromEntries(
        Object.entries(fields).filter(([, value]) => value !== undefined),
      ) as Partial<CheckSettings>,
  )

/** Saves what was tried under this version. */
export const saveChecksInput = z.strictObject({
  version: z.coerce.number('Open this page again.').int().positive(),
})
export type SaveChecksInput = z.output<typeof saveChecksInput>
