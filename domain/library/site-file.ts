import { z } from 'zod'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { optionalWords, words } from './field-rules'
import type { LineOf } from './checked-fields'

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const LANGUAGES = 'Write `languages` as a list of language tags: `languages: [en, de-AT]`.'
const LINKS_MAX = 6
const LINKS = 'Write `navigation` as a list; each begins with `- label: …`, then `address: /…`.'

const link = z.object(
  {
    label: words('label', 40, 'Add the words of this link: `label: …`.'),
    address: words('address', 300, 'Add where this link leads: `address: /…`.').regex(
      /^\/(?![/\\])\S*$/,
      'Write `address` as a path of this site that begins with /: `address: /essays`.',
    ),
  },
  LINKS,
)

const siteFields = z.object({
  name: words('name', 80, 'Add a name: the line `name: …`.'),
  tagline: optionalWords('tagline', 200),
  description: optionalWords('description', 1000),
  language: z
    .string('Write `language` as a language tag, for example `language: en`.')
    .regex(LANGUAGE_TAG, 'Write `language` as a language tag, for example `language: en`.')
    .nullish()
    .transform((value) => value ?? 'en'),
  contact: z
    .email('Write `contact` as an e-mail address.')
    .nullish()
    .transform((value) => value ?? null),
  languages: z
    .array(z.string(LANGUAGES).regex(LANGUAGE_TAG, LANGUAGES), LANGUAGES)
    .refine((list) => new Set(list).size === list.length, LANGUAGES)
    .nullish()
    .transform((value) => value ?? []),
  navigation: z
    .array(link, LINKS)
    .max(LINKS_MAX, `Keep \`navigation\` to ${LINKS_MAX} links or fewer.`)
    .nullish()
    .transform((value) => value ?? []),
})

/** A link of the header; `address` is a path of this site. */
type NavigationLink = { label: string; address: string }

/** What the library says of itself. */
export type Site = {
  name: string
  tagline: string
  description: string
  /** BCP 47. */
  language: string
  /** An e-mail address. */
  contact: string | null
  /** BCP 47, of all that its essays are written in. */
  languages: string[]
  navigation: NavigationLink[]
}

/** A site as its file says it, and where. */
export type SiteFile = Site & { lineOf: LineOf }

/** Reads `site.yaml`. */
export function readSiteFile(text: string): Reading<SiteFile> {
  const { value, faults, lineOf } = checkFields({ yaml: text, yamlLine: 1 }, siteFields)
  if (value === null) return readingOf<SiteFile>(null, faults)
  const { tagline, description, ...rest } = value
  const told = { tagline: tagline ?? '', description: description ?? '' }
  const languages = rest.languages.length > 0 ? rest.languages : [rest.language]
  return readingOf({ ...rest, ...told, languages, lineOf }, faults)
}

/** A site of which only the name is known. */
export function siteByName(name: string): Site {
  return {
    name,
    tagline: '',
    description: '',
    language: 'en',
    contact: null,
    languages: ['en'],
    navigation: [],
  }
}
