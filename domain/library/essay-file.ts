import { readBody } from './body-faults'
import type { BodyReferences } from './body-references'
import { checkFields, type LineOf } from './checked-fields'
import { essayFields, saidFields } from './essay-frontmatter'
import { readingOf, type Fault, type Reading } from './fault'
import { cutFrontmatter, withoutEmptyLines } from './frontmatter'

/** An essay as an editor wrote it; author and series still as they are named in the file. */
export type EssayFile = {
  title: string
  subtitle: string | null
  author: string
  series: string | null
  place: number | null
  concepts: string[]
  contentNotes: string[]
  /** ISO day: in this library, else anywhere. */
  publishedOn: string | null
  /** ISO time at which readers may see it; null: at once. */
  publishAt: string | null
  /** ISO year, month or day of an edition's first publication, as exactly as it is known. */
  firstPublished: string | null
  /** ISO day. */
  revisedOn: string | null
  /** Slugs it had before. */
  was: string[]
  isDraft: boolean
  /** Words that speak of a concept without a mark. */
  passages: { concept: string; quotation: string }[]
  markdown: string
  references: BodyReferences
  /** The line of each field, for faults that only the whole library shows. */
  lineOf: LineOf
}

/** Reads one essay file: frontmatter and Markdown. */
export function readEssayFile(text: string): Reading<EssayFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    return readingOf<EssayFile>(null, [
      {
        line: 1,
        sentence:
          'Begin the file with its fields: a line `---`, `title: …`, `author: …`, a line `---`.',
      },
    ])
  }
  const { value, faults, lineOf } = checkFields(cut, essayFields)
  const body = readBody(cut.body, { firstLine: cut.bodyLine })
  const all: Fault[] = [
    ...faults,
    ...(value !== null && value.place !== null && value.series === null
      ? [{ line: lineOf('place'), sentence: 'Add the series that this place is in: `series: …`.' }]
      : []),
    ...body.faults,
  ]
  if (value === null) return readingOf<EssayFile>(null, all)
  const { references } = body
  return readingOf(
    { ...saidFields(value), markdown: withoutEmptyLines(cut.body), references, lineOf },
    all,
  )
}
