import { z } from 'zod'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { words } from './field-rules'

const seriesFields = z.object({
  title: words('title', 200, 'Add a title: the line `title: …`.'),
  description: words('description', 2000, 'Add a description: the line `description: …`.'),
  toBeContinued: z
    .boolean('Write `toBeContinued` as true or false.')
    .nullish()
    .transform((value) => value ?? false),
})

export type SeriesFile = z.output<typeof seriesFields>

/** Reads one series file. */
export function readSeriesFile(text: string): Reading<SeriesFile> {
  const { value, faults } = checkFields({ yaml: text, yamlLine: 1 }, seriesFields)
  return readingOf(value, faults)
}

/** A series of which only the title is known. */
export function seriesByTitle(title: string): SeriesFile {
  return { title, description: '', toBeContinued: false }
}
