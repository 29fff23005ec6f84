import { z } from 'zod'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { optionalWords, words } from './field-rules'

const siteFields = z.object({
  name: words('name', 80, 'Add a name: the line `name: …`.'),
  tagline: optionalWords('tagline', 200),
  description: optionalWords('description', 1000),
  language: z
    .string('Write `language` as a language tag, for example `language: en`.')
    .regex(
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      'Write `language` as a language tag, for example `language: en`.',
    )
    .nullish()
    .transform((value) => value ?? 'en'),
  contact: z
    .email('Write `contact` as an e-mail address.')
    .nullish()
    .transform((value) => value ?? null),
})

/** What the library says of itself. */
export type Site = {
  name: string
  tagline: string
  description: string
  /** BCP 47. */
  language: string
  /** An e-mail address. */
  contact: string | null
}

/** Reads `site.yaml`. */
export function readSiteFile(text: string): Reading<Site> {
  const { value, faults } = checkFields({ yaml: text, yamlLine: 1 }, siteFields)
  if (value === null) return readingOf<Site>(null, faults)
  const { tagline, description, ...rest } = value
  return readingOf({ ...rest, tagline: tagline ?? '', description: description ?? '' }, faults)
}

/** A site of which only the name is known. */
export function siteByName(name: string): Site {
  return { name, tagline: '', description: '', language: 'en', contact: null }
}
