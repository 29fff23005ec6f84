import { z } from 'zod'
import { bodyFaults } from './body-faults'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { words } from './field-rules'
import { cutFrontmatter } from './frontmatter'

const place = z.object(
  {
    name: words('name', 200, 'Add the name of this place: `name: …`.'),
    where: words('where', 200, 'Add where this place is there for people: `where: …`.'),
    how: words('how', 500, 'Add how to reach this place: `how: …`.'),
  },
  'Write each place as `name: …`, `where: …` and `how: …`.',
)

const careFields = z.object({
  title: words('title', 200, 'Add a title: the line `title: …` between the two `---` lines.'),
  places: z
    .array(place, 'Write `places` as a list; each begins with a hyphen and `name: …`.')
    .nullish()
    .transform((value) => value ?? []),
})

/** The page for readers in pain; its Markdown ends with the list of places to turn to. */
export type CareFile = { title: string; markdown: string }

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
  return readingOf({ title: value.title, markdown: withPlaces(cut.body.trim(), value.places) }, all)
}

function withPlaces(markdown: string, places: readonly z.output<typeof place>[]): string {
  if (places.length === 0) return markdown
  const items = places.map(({ name, where, how }) => `- **${name}** \\\n  ${where} \\\n  ${how}`)
  return `${markdown}\n\n## Where to turn\n\n${items.join('\n\n')}`
}
