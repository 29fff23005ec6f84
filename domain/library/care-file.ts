import { z } from 'zod'
import { bodyFaults } from './body-faults'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { wordList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'

const place = z.object(
  {
    name: words('name', 200, 'Add the name of this place: `name: …`.'),
    where: words('where', 200, 'Add where this place is there for people: `where: …`.'),
    how: words('how', 500, 'Add how to reach this place: `how: …`.'),
  },
  'Write each place as `name: …`, `where: …` and `how: …`.',
)

const places = z
  .array(place, 'Write `places` as a list; each begins with a hyphen and `name: …`.')
  .nullish()
  .transform((value) => value ?? [])

const CODE = 'Write the code of the country in two small letters: `code: gb`.'

const country = z.object(
  {
    code: z.string(CODE).regex(/^[a-z]{2}$/, CODE),
    name: words('name', 100, 'Add what the country is called: `name: …`.'),
    places,
  },
  'Write each country as `code: …`, `name: …` and `places: …`.',
)

const TWICE = 'Name each country once.'

const careFields = z.object({
  title: words('title', 200, 'Add a title: the line `title: …` between the two `---` lines.'),
  places,
  countries: z
    .array(country, 'Write `countries` as a list; each begins with a hyphen and `code: …`.')
    .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, TWICE)
    .nullish()
    .transform((value) => value ?? []),
  moderators: wordList('moderators', 500),
})

/** The places to turn to in one country, as Markdown; its code is ISO 3166-1 alpha-2 in small letters. */
type CareCountry = { code: string; name: string; markdown: string }

/**
 * The page for readers in pain: its Markdown ends with the list of places to turn to that are everywhere. Beside it what
 * moderators should know, as Markdown; empty for nothing.
 */
export type CareFile = {
  title: string
  markdown: string
  countries: CareCountry[]
  moderators: string
}

/** Reads `care.md`. */
export function readCareFile(text: string): Reading<CareFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    const sentence =
      'Begin the file with its fields: a line `---`, `title: …`, `places: …`, a line `---`.'
    return readingOf<CareFile>(null, [{ line: 1, sentence }])
  }
  const { value, faults } = checkFields(cut, careFields)
  const all = [...faults, ...bodyFaults(cut.body, cut.bodyLine)]
  if (value === null) return readingOf<CareFile>(null, all)
  const care = {
    title: value.title,
    markdown: withPlaces(cut.body.trim(), value.places),
    countries: value.countries
      .filter((one) => one.places.length > 0)
      .map(({ code, name, places }) => ({ code, name, markdown: listOf(places) })),
    moderators: value.moderators.map((sentence) => `- ${sentence}`).join('\n'),
  }
  return readingOf(care, all)
}

type Places = readonly z.output<typeof place>[]

const withPlaces = (markdown: string, places: Places): string =>
  places.length === 0 ? markdown : `${markdown}\n\n## Where to turn\n\n${listOf(places)}`

const listOf = (places: Places): string =>
  places.map(({ name, where, how }) => `- **${name}** \\\n  ${where} \\\n  ${how}`).join('\n\n')
